using System.Text.RegularExpressions;

namespace Backpain.Dialogs.Fitting;

/// <summary>Has voices say numbers to call, and references, sign by sign: "9 9 9", not "nine hundred and ninety-nine". Amounts stay amounts.</summary>
internal static partial class SpokenNumbers
{
    internal static string Spell(string text) => ToSpell().Replace(text, found => string.Join(", ", found.Value.Split(' ', '-').Select(part => string.Join(' ', part.ToCharArray()))));

    [GeneratedRegex(@"(?<![\w.,+£-])(?:999|112|111|1800[012]|116 ?123|85258|0\d(?: ?\d){8,9}|BP(?:-[0-9A-Z]{4}){2})(?![\w-]|[.,]\d)")]
    private static partial Regex ToSpell();
}
