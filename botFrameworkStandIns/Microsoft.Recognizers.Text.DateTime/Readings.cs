using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Entries of "values".</summary>
internal static class Readings
{
    public static Dictionary<string, string> Point(string type, string timex, string value, string mod = null) =>
        Entry(type, timex, mod, ("value", value));

    /// <summary>Start or end may be null, where only the other is known.</summary>
    public static Dictionary<string, string> Range(
        string type, string timex, string start, string end, string mod = null, string source = null) =>
        Entry(type, timex, mod, ("sourceEntity", source), ("start", start), ("end", end));

    public static List<Dictionary<string, string>> Set(string timex) => [Entry("set", timex, null, ("value", "not resolved"))];

    private static Dictionary<string, string> Entry(string type, string timex, string mod, params (string Key, string Value)[] others)
    {
        var entry = new Dictionary<string, string> { ["timex"] = timex };
        foreach (var (key, value) in (IEnumerable<(string, string)>)[("Mod", mod), ("type", type), .. others])
        {
            if (value is not null)
            {
                entry[key] = value;
            }
        }

        return entry;
    }
}
