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
public sealed record UrgentSign(string Id, string Title, UrgentLevel Level, string Advice, string? PlainQuestion)
{
    /// <summary>How many clinicians must agree to a sign and its wording.</summary>
    public const int SignOffsNeeded = 2;

    /// <summary>The clinicians who agreed so far; empty while nobody has.</summary>
    public IReadOnlyList<SignOff> SignOffs { get; init; } = [];

    /// <summary>Until this holds, <c>content check</c> and the staff view say so.</summary>
    public bool IsSignedOff => SignOffs.Count >= SignOffsNeeded;
}

/// <summary>A clinician's agreement to a sign, its level and its wording.</summary>
public sealed record SignOff(string Name, string Role, DateOnly Date);
