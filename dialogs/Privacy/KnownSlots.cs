using Backpain.Dialogs.Forms;

namespace Backpain.Dialogs.Privacy;

/// <summary>Which answers of a form are a person's own words, and not the bot's notes to itself.</summary>
internal static class KnownSlots
{
    private static readonly string[] Told =
        [Slots.Name, Slots.Email, Slots.Phone, Slots.BestTime, Slots.Description, Slots.Where, Slots.HowLong, Slots.HowStrong, Slots.Affects, Slots.Tried];

    internal static bool IsTold(string slot) => Told.Contains(slot);
}
