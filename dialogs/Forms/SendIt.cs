using System.Text.RegularExpressions;

namespace Backpain.Dialogs.Forms;

/// <summary>Reads "send it", "ok cool, send it off please": a yes at the summary, and too soon before it.</summary>
internal static partial class SendIt
{
    internal static bool Asks(string text) => Send().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:(?:ok|okay|cool|great|good|fine|perfect|lovely|right|just|please|now|thanks)\b\W*)*(?:send|submit)(?:\s(?:it|that|this|them|my (?:form|request|details)))?(?:\W+(?:off|in|now|then|please|pls|thanks))*\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Send();
}
