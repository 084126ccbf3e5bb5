using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Entries of "values".</summary>
internal static class Readings
{
    public static Dictionary<string, string> Point(string type, string timex, string value) =>
        new() { ["timex"] = timex, ["type"] = type, ["value"] = value };
}
