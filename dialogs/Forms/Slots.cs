namespace Backpain.Dialogs.Forms;

/// <summary>The slots of the request forms, as <c>asking</c> names them.</summary>
public static class Slots
{
    public const string Name = "name";
    public const string Email = "email";
    public const string Phone = "phone";
    public const string BestTime = "bestTime";
    public const string ContactMethod = "contactMethod";
    public const string Description = "description";
    public const string Consent = "consent";
    public const string Confirm = "confirm";

    /// <summary>Never asked: whose back it is about, a <see cref="Consultations.ForWhom"/>.</summary>
    internal const string ForWhom = "forWhom";

    /// <summary>Never asked: set where the person named may be under 16.</summary>
    internal const string MayBeChild = "mayBeChild";

    /// <summary>Never asked: <see cref="Allowed"/> or <see cref="NotAllowed"/> to leave a message.</summary>
    internal const string LeaveMessage = "leaveMessage";

    /// <summary>Never asked: <see cref="Allowed"/> or <see cref="NotAllowed"/> to say that it is the clinic.</summary>
    internal const string SayClinic = "sayClinic";

    /// <summary>Never asked: set where the person said that they can't hear a call, so that they are not just asked for a number. Not kept with the request.</summary>
    internal const string HardToCall = "hardToCall";

    /// <summary>Never asked: the day on which the best time was told, which "tomorrow" counts from.</summary>
    internal const string BestTimeSaidOn = "bestTimeSaidOn";

    internal const string Allowed = "yes";
    internal const string NotAllowed = "no";

    /// <summary>Never asked: which wording the consent was given to.</summary>
    internal const string ConsentVersion = "consentVersion";

    public const string Where = "where";
    public const string HowLong = "howLong";
    public const string HowStrong = "howStrong";
    public const string Affects = "affects";
    public const string Tried = "tried";

    /// <summary>The parts of a personal summary, in the order in which they are asked.</summary>
    internal static IReadOnlyList<string> OfSummary { get; } = [Where, HowLong, HowStrong, Affects, Tried];
}
