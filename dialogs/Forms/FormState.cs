using Backpain.Consultations;

namespace Backpain.Dialogs.Forms;

/// <summary>A form that is being filled in, open or parked. Kept in the conversation state.</summary>
public sealed class FormState
{
    /// <summary>Made once; the store knows the request by it, so that a second submit stores nothing.</summary>
    public string Id { get; set; } = "";

    /// <summary>The dialog that fills it in.</summary>
    public string DialogId { get; set; } = "";

    /// <summary>Answers by slot, in canonical form. A skipped question has an empty answer.</summary>
    public Dictionary<string, string> Answers { get; set; } = [];

    /// <summary>The slot asked last, or null before the first question.</summary>
    public string? Asking { get; set; }

    /// <summary>Answers refused in a row at <see cref="Asking"/>.</summary>
    public int Refusals { get; set; }

    /// <summary>The address that was typed and the one that may have been meant, until one of them is chosen; or null.</summary>
    public OfferedEmail? Offer { get; set; }

    /// <summary>A fingerprint of the very words in which the last question was asked.</summary>
    public string AskedVersion { get; set; } = "";

    /// <summary>Answers that something was said about, by slot.</summary>
    public Dictionary<string, string> Told { get; set; } = [];

    /// <summary>The person wants to add the optional parts of a personal summary.</summary>
    public bool WithSummary { get; set; }

    /// <summary>Set aside by an urgent warning or by the person, with all it holds.</summary>
    public bool Parked { get; set; }

    /// <summary>The person has been told that a parked form is kept.</summary>
    public bool ToldParked { get; set; }

    /// <returns>The answer, or null when not asked yet or skipped.</returns>
    public string? Answer(string slot) => Answers.TryGetValue(slot, out var answer) && answer.Length > 0 ? answer : null;

    /// <returns>True when the question has been dealt with, by an answer or by skipping.</returns>
    public bool Has(string slot) => Answers.ContainsKey(slot);

    internal void Clear()
    {
        Answers.Clear();
        Told.Clear();
        (Offer, WithSummary) = (null, false);
    }

    internal void Park()
    {
        ToldParked = ToldParked && Parked;
        Parked = true;
    }

    /// <summary>Keeps an answer. An email address that looks mistyped is offered back before it is kept.</summary>
    internal void Take(string slot, string answer)
    {
        Refusals = 0;
        if (slot == Slots.Email && OfferedEmail.For(answer, this) is { } offer)
        {
            Offer = offer;
            Answers.Remove(slot);
            return;
        }

        Offer = slot == Slots.Email ? null : Offer;
        Answers[slot] = answer;
    }
}

/// <summary>An email address that looks mistyped.</summary>
/// <param name="Meant">The same with its host put right.</param>
public sealed record OfferedEmail(string Typed, string Meant)
{
    /// <returns>Null where the address is fine, or where the person has insisted on it.</returns>
    internal static OfferedEmail? For(string typed, FormState state) =>
        state.Answer(Slots.Email) != typed && state.Offer?.Typed != typed
        && EmailAddress.TryParse(typed, out var email) && email.SuggestedCorrection is { } meant
            ? new OfferedEmail(typed, meant.Value)
            : null;
}
