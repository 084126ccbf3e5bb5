namespace Backpain.Knowledge.UrgentSymptoms;

/// <summary>Whom to turn to. The order is the order of urgency, most urgent first.</summary>
public enum UrgentLevel
{
    /// <summary>999 or A&amp;E now.</summary>
    Emergency,

    /// <summary>Not wanting to live: Samaritans and the mental health option of NHS 111; 999 when in danger now.</summary>
    Samaritans,

    /// <summary>An urgent GP appointment or NHS 111.</summary>
    UrgentAdvice,
}

/// <summary>A red flag as <c>content/urgentSymptoms</c> describes it.</summary>
/// <param name="Id">For example <c>cauda-equina</c>.</param>
/// <param name="Advice">Markdown for the patient: the action first, in one short line.</param>
/// <param name="PlainQuestion">The one question to ask where a message leaves it open, or null if none helps.</param>
public sealed record UrgentSign(string Id, string Title, UrgentLevel Level, string Advice, string? PlainQuestion);
