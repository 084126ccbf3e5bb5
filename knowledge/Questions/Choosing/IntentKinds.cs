namespace Backpain.Knowledge.Questions.Choosing;

/// <summary>The kind of a topic or intent, by the first word of its id.</summary>
internal static class IntentKinds
{
    internal const string Unsure = "decline-unsure";
    internal const string Gibberish = "decline-gibberish";
    internal const string OtherLanguage = "decline-other-language";
    internal const string OffTopic = "decline-off-topic";
    internal const string Abuse = "decline-abuse";
    internal const string Instructions = "decline-instructions";
    internal const string More = "command-more";
    internal const string Both = "command-both";

    /// <summary>Whether its asks are no English words.</summary>
    internal static bool IsUnreadable(string subject) => subject is Gibberish or OtherLanguage;

    /// <summary>Whether a patient may fairly ask it beside a topic, and is to hear whom to ask instead.</summary>
    internal static bool IsFairlyAsked(string decline) =>
        Of(decline) == MessageKind.Decline && !IsUnreadable(decline) && decline is not (Unsure or OffTopic or Abuse or Instructions);

    /// <summary>Whether it is wished for, and not asked or said.</summary>
    internal static bool IsRequest(MessageKind kind) => kind is MessageKind.Consult or MessageKind.Report;

    internal static MessageKind Of(string subject) => subject switch
    {
        "consult" => MessageKind.Consult,
        "report" => MessageKind.Report,
        _ when subject.StartsWith("chat-", StringComparison.Ordinal) => MessageKind.Chat,
        _ when subject.StartsWith("decline-", StringComparison.Ordinal) => MessageKind.Decline,
        _ when subject.StartsWith("command-", StringComparison.Ordinal) => MessageKind.Command,
        _ => MessageKind.Answer,
    };
}
