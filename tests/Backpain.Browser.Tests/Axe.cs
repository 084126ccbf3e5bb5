using System.Text.Json;

namespace Backpain.Browser.Tests;

/// <summary>axe-core's judgement of a page; run from the tools, so that the page's policy need not let it in.</summary>
internal static class Axe
{
    private static readonly string Script = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "axe.min.js"));

    /// <returns>Rule, and what breaks it.</returns>
    internal static async Task<IReadOnlyList<string>> ViolationsAsync(PatientPage page)
    {
        await page.Browser.EvaluateAsync(Script);
        var found = await page.Browser.EvaluateAsync<JsonElement>("axe.run({ resultTypes: ['violations'] })");
        return [.. found.GetProperty("violations").EnumerateArray().SelectMany(violation =>
            violation.GetProperty("nodes").EnumerateArray().Select(node => $"{violation.GetProperty("id")}: {node.GetProperty("html")} {node.GetProperty("failureSummary")}"))];
    }
}
