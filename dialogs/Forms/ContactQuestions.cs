using Backpain.Consultations;
using Backpain.Consultations.Fields;

namespace Backpain.Dialogs.Forms;

/// <summary>The questions that more than one form asks.</summary>
internal static class ContactQuestions
{
    internal static FormQuestion Name { get; } = new(Slots.Name, text =>
        PersonName.TryRead(text, out var name) ? Taken(Slots.Name, name, text) : new Reading.Refused("forms.refused-name"));

    internal static FormQuestion Email { get; } = new(Slots.Email, text =>
        EmailAddress.TryParse(text, out var email) ? Taken(Slots.Email, email.Value, text) : new Reading.Refused("forms.refused-email"));

    /// <summary>The answer with whatever else the same message tells.</summary>
    private static Reading.Accepted Taken(string slot, string answer, string text) =>
        new([(slot, answer), .. DetailsInMessage.Read(text).Where(detail => detail.Slot != slot && detail.Slot is Slots.Email or Slots.Phone)]);
}
