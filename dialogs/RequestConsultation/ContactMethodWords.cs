using Backpain.Consultations;
using Backpain.Knowledge.Content;

namespace Backpain.Dialogs.RequestConsultation;

/// <summary>Says contact methods in the words of the content: "phone or video".</summary>
internal static class ContactMethodWords
{
    internal static string Say(ContactMethods methods, Wording wording)
    {
        var words = Enum.GetValues<ContactMethods>()
            .Where(method => method != ContactMethods.None && methods.HasFlag(method))
            .Select(method => wording[$"requestConsultation.method-{method.ToString().ToLowerInvariant()}"].Text);
        return string.Join($" {wording["requestConsultation.method-or"].Text} ", words);
    }
}
