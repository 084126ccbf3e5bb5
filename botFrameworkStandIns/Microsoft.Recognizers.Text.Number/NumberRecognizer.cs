using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds numbers and ordinals, in digits and in English words.</summary>
public class NumberRecognizer : Recognizer<NumberOptions>
{
    internal NumberRecognizer()
    {
    }

    /// <summary>
    /// Results of type "number" with "value" (15 significant digits, as text) and "subtype": "integer", "decimal", "fraction" or "power".
    /// </summary>
    public static List<ModelResult> RecognizeNumber(
        string query,
        string culture,
        NumberOptions options = NumberOptions.None,
        bool fallbackToDefaultCulture = true)
    {
        ServedCulture(culture, fallbackToDefaultCulture, "Microsoft.Recognizers.Text.Number.NumberModel", Culture.English);
        return CardinalFinder.Find(QueryText.LowerExceptMultipliers(query)).Select(ToResult).ToList();
    }

    /// <summary>
    /// Results of type "ordinal" with "value", "offset" and "relativeTo" ("third": "3", "3", "start"), or of type "ordinal.relative"
    /// ("last": "end+0", "0", "end").
    /// </summary>
    public static List<ModelResult> RecognizeOrdinal(
        string query,
        string culture,
        NumberOptions options = NumberOptions.None,
        bool fallbackToDefaultCulture = true)
    {
        ServedCulture(culture, fallbackToDefaultCulture, "Microsoft.Recognizers.Text.Number.OrdinalModel", Culture.English);
        return OrdinalFinder.Find(QueryText.LowerExceptMultipliers(query));
    }

    private static ModelResult ToResult(FoundNumber number) => new()
    {
        Start = number.Start,
        End = number.Start + number.Text.Length - 1,
        Text = number.Text.ToLowerInvariant(),
        TypeName = "number",
        Resolution = new SortedDictionary<string, object>
        {
            [ResolutionKey.SubType] = number.SubType,
            [ResolutionKey.Value] = number.Value.ToString("G15", CultureInfo.InvariantCulture),
        },
    };
}
