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

    /// <summary>Never asked: which wording the consent was given to.</summary>
    internal const string ConsentVersion = "consentVersion";

    public const string Where = "where";
    public const string HowLong = "howLong";
    public const string HowStrong = "howStrong";
    public const string Affects = "affects";
    public const string Tried = "tried";
}
