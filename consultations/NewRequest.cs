using Backpain.Consultations.Calling;

namespace Backpain.Consultations;

public enum RequestKind
{
    /// <summary>Somebody of the clinic gets in touch.</summary>
    Consultation,

    /// <summary>The fact sheet and a personal summary by email.</summary>
    Report,
}

/// <summary>The ways in which a person is glad to be contacted; several may be set.</summary>
[Flags]
public enum ContactMethods
{
    None = 0,
    Phone = 1,
    Video = 2,
    Email = 4,
}

/// <summary>Whose back it is about.</summary>
public enum ForWhom
{
    /// <summary>The person who writes.</summary>
    Self,

    /// <summary>Another adult; the person who writes is contacted.</summary>
    SomeoneElse,

    /// <summary>Somebody under 16; the parent or guardian who writes is contacted.</summary>
    Child,
}

/// <summary>The explicit consent that a request rests on.</summary>
/// <param name="WordingVersion">Which wording the person agreed to: the version its wording file carries.</param>
public sealed record Consent(string WordingVersion, DateTimeOffset GivenAt);

/// <summary>What a person told us for the report, in their own words; every part may be left out (null).</summary>
/// <param name="TopicIds">The topics they asked about, in order.</param>
public sealed record PersonalSummary(
    string? Where,
    string? HowLong,
    string? HowStrong,
    string? Affects,
    string? Tried,
    IReadOnlyList<string> TopicIds);

/// <summary>A request that a person has confirmed, on its way into the store.</summary>
public sealed record NewRequest
{
    /// <summary>Characters: long enough for a careful account, short enough to be read before a call.</summary>
    public const int LongestDescription = 4000;

    /// <summary>Made once when the form was opened. Storing the same key again stores nothing and returns what is there.</summary>
    public required string IdempotencyKey { get; init; }

    public required string ConversationId { get; init; }

    public required RequestKind Kind { get; init; }

    public required string Name { get; init; }

    /// <summary>Null for a consultation by somebody who has none: then there is a phone number.</summary>
    public required EmailAddress? Email { get; init; }

    /// <summary>Null where only email contact is wanted, and for reports.</summary>
    public PhoneNumber? Phone { get; init; }

    /// <summary>As said, for example "weekday afternoons"; null where no call is wanted.</summary>
    public string? BestTimeToCall { get; init; }

    public ContactMethods ContactMethods { get; init; }

    /// <summary>How to call; null where no call is wanted, and for reports.</summary>
    public CallWishes? Calls { get; init; }

    public ForWhom ForWhom { get; init; }

    /// <summary>Main concern and how long, as said; null for reports and where skipped.</summary>
    public string? Description { get; init; }

    /// <summary>For reports.</summary>
    public PersonalSummary? Summary { get; init; }

    /// <summary>The topics that the person asked about before, in order; staff see them with the request.</summary>
    public IReadOnlyList<string> AskedTopics { get; init; } = [];

    /// <summary>
    /// The channel's reference to the conversation, as JSON: with it the bot can say something there later, and finds what it remembers
    /// of the person. Kept encrypted, and never given out but to the person.
    /// </summary>
    public string? ConversationReference { get; init; }

    public required Consent Consent { get; init; }

    /// <summary>When this conversation last showed urgent advice, or null; staff see it first.</summary>
    public DateTimeOffset? UrgentAdviceShownAt { get; init; }
}
