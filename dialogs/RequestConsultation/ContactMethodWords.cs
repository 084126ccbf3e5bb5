using Backpain.Consultations;
using Backpain.Knowledge.Content;

namespace Backpain.Dialogs.RequestConsultation;

/// <summary>Says contact methods in the words of the content: "phone or video".</summary>
public static class ContactMethodWords
{
    /// <returns>The methods in words; empty for none.</returns>
    public static string Say(ContactMethods methods, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        var words = Enum.GetValues<ContactMethods>()
            .Where(method => method != ContactMethods.None && methods.HasFlag(method))
            .Select(method => wording[$"requestConsultation.method-{method.ToString().ToLowerInvariant()}"].Text);
        return string.Join($" {wording["requestConsultation.method-or"].Text} ", words);
    }
}
