using System.Text.RegularExpressions;
using Backpain.Dialogs.Memory;
using Backpain.Knowledge.Questions;

namespace Backpain.Dialogs.Forms;

/// <summary>Reads what is to be changed in a form that nobody is asking questions of.</summary>
internal static partial class LateCorrections
{
    /// <returns>Null where the message corrects nothing.</returns>
    internal static FormTurn.Change? OfParked(string text, Understanding understanding, FormState state)
    {
        var saysChange = understanding.IntentId == IntentIds.Change;
        if (!saysChange && !AreEvident(text))
        {
            return null;
        }

        var change = Corrections.Read(text, asking: "", state, wantsChange: saysChange);
        if (change.IsEmpty)
        {
            change = saysChange ? Corrections.ReadUnnamed(text, asking: "", state) : new FormTurn.Change(Contacts(text), []);
        }

        return change.IsEmpty ? null : change;
    }

    /// <returns>Details of an earlier request that the message gives anew.</returns>
    internal static IReadOnlyList<(string Slot, string Answer)> OfPerson(string text, KnownPerson person) => AreEvident(text)
        ? [.. Contacts(text).Where(detail => person.Answers.TryGetValue(detail.Slot, out var known) && known != detail.Answer)]
        : [];

    private static bool AreEvident(string text) => Sentence().Split(text).Any(Corrections.AreEvident);

    private static List<(string Slot, string Answer)> Contacts(string text) =>
        [.. DetailsInMessage.Read(text).Where(detail => detail is { Slot: Slots.Name or Slots.Email or Slots.Phone, Answer.Length: > 0 })];

    [GeneratedRegex(@"[.!?;]\s+|\n")]
    private static partial Regex Sentence();
}
