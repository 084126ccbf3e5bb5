using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>The words of a message as a network reads them: where the message pauses, a mark stands between them as a word of its own.</summary>
internal static class WordSequence
{
    private const string Comma = ",";
    private const string Stop = ".";
    private const string QuestionMark = "?";

    internal static List<string> Of(IReadOnlyList<MessageWord> message)
    {
        var sequence = new List<string>(2 * message.Count);
        foreach (var word in message)
        {
            if (sequence.Count > 0 && word.PauseBefore != Pause.None)
            {
                sequence.Add(MarkBefore(word));
            }

            sequence.Add(word.Text);
        }

        return sequence;
    }

    private static string MarkBefore(MessageWord word) => word.PauseBefore == Pause.Comma ? Comma : word.IsAfterQuestion ? QuestionMark : Stop;
}
