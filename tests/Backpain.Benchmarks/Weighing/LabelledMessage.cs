using System.Text.Json;
using Backpain.Knowledge.Questions;
using Backpain.Knowledge.Questions.Choosing;

namespace Backpain.Benchmarks.Weighing;

/// <summary>A message of a question set, scored, and what a right reply to it is.</summary>
/// <param name="Kind">As in the set; <c>everyday</c> has nothing to do with the content, and is right when it gets none.</param>
/// <param name="Topics">Any may come first, or with <paramref name="AsksAll"/> each is asked about.</param>
/// <param name="Share">How much it counts, where a message of a question set counts 1.</param>
internal sealed record LabelledMessage(ScoredMessage Message, string Kind, IReadOnlySet<string> Topics, bool AsksAll, double Share = 1)
{
    private const string Everyday = "everyday";
    private const string AnswerOrDecline = "answer-or-decline";

    /// <summary>Everyday messages are many and alike.</summary>
    internal double Weight => Kind == Everyday ? 0.35 : Share;

    /// <summary>A decline that says what it can't help with is better than one that does not.</summary>
    internal bool IsRightWithNone => Kind is Everyday || (Kind is "decline" or AnswerOrDecline && !Message.Candidates.Any(subject => Message.KindOf(subject) == MessageKind.Decline));

    internal static IEnumerable<LabelledMessage> Read(string file, MessageReader reader) => File.ReadLines(file)
        .Where(line => line.Trim().Length > 0)
        .Select(line => Read(JsonDocument.Parse(line).RootElement, reader))
        .Where(message => message is { Kind: not "urgent", Message.Whole.Count: > 0 });

    internal bool IsRight(int subject)
    {
        var id = Message.Whole.IdOf(subject);
        return Message.KindOf(subject) switch
        {
            MessageKind.Answer => Kind is "answer" or AnswerOrDecline && Topics.Contains(id),
            MessageKind.Consult or MessageKind.Report => Kind == id,
            MessageKind.Chat => Kind == "chat",
            MessageKind.Decline => Kind is "decline" or AnswerOrDecline,
            MessageKind.Command => (Kind == "command" && Topics.Contains(id)) || (id == IntentKinds.More && Message.LastTopic is { } last && Topics.Contains(last)),
            _ => false,
        };
    }

    private static LabelledMessage Read(JsonElement line, MessageReader reader)
    {
        List<string> spokenAbout = [];
        foreach (var earlier in Strings(line, "context"))
        {
            spokenAbout.AddRange(reader.Understand(earlier, new ConversationSoFar(spokenAbout, [])).Topics);
        }

        var all = Strings(line, "all").SelectMany(any => any.Split('|')).ToHashSet();
        return new LabelledMessage(
            reader.Score(line.GetProperty("q").GetString()!, new ConversationSoFar(spokenAbout, [])),
            line.GetProperty("kind").GetString()!,
            all.Count > 0 ? all : Strings(line, "topics").ToHashSet(),
            all.Count > 0);
    }

    private static IEnumerable<string> Strings(JsonElement line, string name) =>
        line.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Select(item => item.GetString()!) : [];
}
