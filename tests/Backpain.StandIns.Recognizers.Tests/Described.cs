using System.Globalization;
using Microsoft.Recognizers.Text;

namespace Backpain.StandIns.Recognizers.Tests;

/// <summary>Results as one line of text, so that expectations are readable.</summary>
internal static class Described
{
    /// <summary>"words start-end type key=value …; …", in the given keys.</summary>
    public static string As(this IEnumerable<ModelResult> results, params string[] keys) => string.Join("; ", results.Select(result =>
        string.Join(' ', [result.Text, $"{result.Start}-{result.End}", result.TypeName, .. keys.Select(key => Value(result.Resolution[key]))])));

    /// <summary>"words type reading, reading; …": a reading is its timex, and then its modifier, value, start and end where it has them.</summary>
    public static string AsReadings(this IEnumerable<ModelResult> results) => string.Join("; ", results.Select(result =>
        $"{result.Text}: {result.TypeName["datetimeV2.".Length..]} {string.Join(" | ", Readings(result).Select(Reading))}"));

    private static List<Dictionary<string, string>> Readings(ModelResult result) =>
        (List<Dictionary<string, string>>)result.Resolution["values"];

    private static string Reading(Dictionary<string, string> reading) => string.Join(' ', new[]
    {
        reading["timex"],
        reading.GetValueOrDefault("Mod"),
        reading.GetValueOrDefault("value"),
        reading.TryGetValue("start", out var start) ? "from " + start : null,
        reading.TryGetValue("end", out var end) ? "to " + end : null,
    }.Where(part => part != null));

    private static string Value(object value) => Convert.ToString(value, CultureInfo.InvariantCulture);
}
