using System.Text.RegularExpressions;
using Backpain.Dialogs.Replies;

namespace Backpain.Bot.CommandLine.Evaluation;

/// <summary>Whether the bot's reply to a line was right.</summary>
/// <param name="Kind">The kind of the first message, or of a request that is taken up after a question was answered.</param>
/// <param name="Topics">All topics answered or offered, in order.</param>
internal sealed record Judgement(QuestionLine Line, string Kind, IReadOnlyList<string> Topics, double Confidence, bool Right)
{
    private static readonly TimeSpan PatternLimit = TimeSpan.FromSeconds(1);

    internal static Judgement Of(QuestionLine line, IReadOnlyList<ReplyMetadata> replies, string text, double confidence)
    {
        var kind = replies.Any(reply => reply.Kind == line.Kind && IsRequest(reply.Kind)) ? line.Kind : replies.Count > 0 ? replies[0].Kind : "";
        List<string> topics = [.. replies.SelectMany(reply => reply.Topics)];
        return new Judgement(line, kind, topics, confidence, IsRight(line, kind, topics, text));
    }

    /// <summary>What a wrong reply is counted under: "answer number-of-sessions".</summary>
    internal string Got => Kind == ReplyKinds.Answer ? $"{Kind} {string.Join('+', Topics)}" : Kind;

    internal string Wanted => Line.All is { Count: > 0 } all ? $"{Line.Kind} {string.Join('+', all)}" : Line.Topics is { Count: > 0 } ? $"{Line.Kind} {Line.Topics[0]}" : Line.Kind;

    private static bool IsRight(QuestionLine line, string kind, List<string> topics, string text)
    {
        if (line.Accept?.Contains(kind) == true)
        {
            return true;
        }

        var wantsAnswer = line.Kind is ReplyKinds.Answer or "answer-or-decline";
        if (kind != line.Kind && !(line.Kind == "answer-or-decline" && kind is ReplyKinds.Answer or ReplyKinds.Decline))
        {
            return false;
        }

        return !wantsAnswer || kind != ReplyKinds.Answer || (HasTopics(line, topics) && HasFacts(line, text));
    }

    private static bool IsRequest(string kind) => kind is ReplyKinds.Consult or ReplyKinds.Report;

    private static bool HasTopics(QuestionLine line, List<string> topics) => line.All is { Count: > 0 } all
        ? all.All(any => any.Split('|').Any(topics.Contains))
        : topics.Count > 0 && (line.Topics ?? []).Contains(topics[0]);

    private static bool HasFacts(QuestionLine line, string text) =>
        (line.Facts ?? []).All(fact => Regex.IsMatch(text, fact, RegexOptions.IgnoreCase, PatternLimit));
}
