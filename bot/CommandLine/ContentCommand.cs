using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Backpain.Knowledge.Content;
using Backpain.Knowledge.Content.Checking;

namespace Backpain.Bot.CommandLine;

/// <summary><c>content …</c>: what clinicians edit.</summary>
internal static class ContentCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static Command Create()
    {
        var check = new Command("check", "Finds every fault of the content with file and line, and what else a clinician should look at.");
        check.SetAction(call => Check(call.InvocationConfiguration.Output));
        var json = new Option<bool>("--json") { Description = "A JSON object a line (the only form so far)" };
        var export = new Command("export", "Writes every topic with its text and the ways people ask it.") { json };
        export.SetAction(call => Export(call.InvocationConfiguration.Output));
        return new Command("content", "Looks after what clinicians edit.") { check, export };
    }

    /// <returns>1 when there are faults, which keep the content from being served; 0 for findings that are only to be looked at.</returns>
    private static int Check(TextWriter output)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var findings = ContentCheck.Run(ConsoleServices.ContentFolder(), today);
        foreach (var kind in findings.GroupBy(finding => finding.Kind))
        {
            output.WriteLine($"{kind.Key} ({kind.Count()})");
            foreach (var finding in kind)
            {
                output.WriteLine($"  {finding}");
            }
        }

        output.WriteLine(findings.Count == 0 ? "Nothing found." : $"{findings.Count} findings.");
        return findings.Any(finding => finding.Kind == ContentFindingKind.Fault) ? 1 : 0;
    }

    private static int Export(TextWriter output)
    {
        foreach (var topic in ContentLibrary.Read(ConsoleServices.ContentFolder()).Topics)
        {
            output.WriteLine(JsonSerializer.Serialize(new ExportedTopic(topic.Id, topic.Title, TextOf(topic), topic.Asks), Json));
        }

        return 0;
    }

    private static string TextOf(Topic topic) => string.Join("\n\n", new[] { topic.ShortAnswer, topic.More, topic.Evidence }.Where(part => part.Length > 0));

    private sealed record ExportedTopic(string Topic, string Title, string Text, IReadOnlyList<string> Asks);
}
