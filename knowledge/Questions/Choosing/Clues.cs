using Backpain.Knowledge.Questions.Scoring;

namespace Backpain.Knowledge.Questions.Choosing;

/// <summary>Finds the clues of a message.</summary>
internal static class Clues
{
    /// <summary>Being unlike a subject counts no more than this.</summary>
    internal const float Least = -1.1f;

    internal static readonly int Count = Enum.GetValues<Clue>().Length;

    /// <summary>Up to and with this one, a clue never counts against a subject.</summary>
    internal const Clue LastOfLikeness = Clue.InContext;

    /// <param name="clues">Is filled; as long as <see cref="Count"/>.</param>
    internal static void Find(ScoredMessage message, int subject, Span<float> clues)
    {
        clues.Clear();
        AddLikeness(message, subject, clues);
        AddKind(message, message.KindOf(subject), clues);
        clues[(int)Clue.LastTopic] = message.LastTopic is { } last && message.Whole.IdOf(subject) == last ? 1 : 0;
    }

    /// <summary>The clues for none of the subjects.</summary>
    internal static void FindForNone(ScoredMessage message, Span<float> clues)
    {
        clues.Clear();
        var hasContext = message.LastTopic is null ? 0 : 1;
        clues[(int)Clue.Nothing] = 1;
        clues[(int)Clue.NothingInLong] = message.Length;
        clues[(int)Clue.NothingOfUnknownWords] = message.Whole.UnknownShare;
        clues[(int)Clue.NothingAmongSeveral] = AsksSeveral(message);
        clues[(int)Clue.NothingInContext] = hasContext;
        clues[(int)Clue.NothingOfShortInContext] = hasContext * message.Shortness;
    }

    internal static float Best(IReadOnlyList<SubjectScores> parts, int subject, float otherwise)
    {
        var best = float.NegativeInfinity;
        foreach (var part in parts)
        {
            best = Math.Max(best, part[subject]);
        }

        return Math.Max(Least, parts.Count > 0 ? best : otherwise);
    }

    internal static float AsksSeveral(ScoredMessage message) => message.Questions.Count > 1 ? 1 : 0;

    private static void AddLikeness(ScoredMessage message, int subject, Span<float> clues)
    {
        var whole = Math.Max(Least, message.Whole[subject]);
        var question = Best(message.Questions, subject, whole);
        var sentence = Best(message.Sentences, subject, whole);
        clues[(int)Clue.WholeOfShort] = whole * (1 - message.Length);
        clues[(int)Clue.WholeOfLong] = whole * message.Length;
        clues[(int)Clue.LeadOfWhole] = Math.Max(-1, message.Whole.LeadOf(subject));
        clues[(int)Clue.QuestionOfLong] = question * message.Length;
        clues[(int)Clue.QuestionOfSeveral] = question * AsksSeveral(message);
        clues[(int)Clue.PartOfLong] = Best(message.Parts, subject, question) * message.Length;
        clues[(int)Clue.Listed] = message.Listed.Count > 0 ? Best(message.Listed, subject, Least) : 0;
        clues[(int)Clue.SentenceOfShort] = sentence * (1 - message.Length);
        clues[(int)Clue.SentenceOfLong] = sentence * message.Length;
        clues[(int)Clue.LastSentence] = Best(message.LastSentence, subject, whole);
        clues[(int)Clue.InContext] = message.LastTopic is null ? 0 : Best(message.InContext, subject, whole) * message.Shortness;
    }

    private static void AddKind(ScoredMessage message, MessageKind kind, Span<float> clues)
    {
        var topic = Math.Max(0, message.SurestTopic - Least);
        switch (kind)
        {
            case MessageKind.Decline:
                clues[(int)Clue.Decline] = 1;
                clues[(int)Clue.DeclineInLong] = message.Length;
                clues[(int)Clue.DeclineOfUnknownWords] = message.Whole.UnknownShare;
                clues[(int)Clue.DeclineInContext] = message.LastTopic is null ? 0 : 1;
                break;
            case MessageKind.Chat:
                clues[(int)Clue.Chat] = 1;
                clues[(int)Clue.ChatInLong] = message.Length;
                clues[(int)Clue.ChatBesideTopic] = topic;
                break;
            case MessageKind.Command:
                clues[(int)Clue.Command] = 1;
                clues[(int)Clue.CommandInContext] = message.LastTopic is null ? 0 : 1;
                clues[(int)Clue.CommandBesideTopic] = topic;
                break;
            case MessageKind.Consult or MessageKind.Report:
                clues[(int)Clue.Request] = 1;
                clues[(int)Clue.RequestInLong] = message.Length;
                clues[(int)Clue.RequestAmongSeveral] = AsksSeveral(message);
                clues[(int)Clue.RequestBesideTopic] = topic;
                break;
        }
    }
}
