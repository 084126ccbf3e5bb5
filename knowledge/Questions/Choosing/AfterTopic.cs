using Backpain.Knowledge.Content;
using Backpain.Knowledge.Questions.Features;
using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Questions.Choosing;

/// <summary>What a question means beside another topic, as content says: "any risks with that?" after massage is not about needles.</summary>
internal sealed class AfterTopic(ContentSnapshot content, LayWords layWords)
{
    private const string Acupuncture = "acupuncture";
    private const int MostWords = 12;

    /// <param name="understood">As the words mean it by themselves.</param>
    internal Understanding Apply(Understanding understood, IReadOnlyList<Word> words, ConversationSoFar soFar, Explanation explanation)
    {
        if (understood.Kind != MessageKind.Answer || words.Count > MostWords || !IsBesideFollowUps(understood, soFar) || NamesAcupuncture(words))
        {
            return understood;
        }

        return understood.Topics is [var only] && soFar.RecentTopics is [.., var last]
            ? AfterLast(understood, only, last, explanation)
            : understood with { Topics = [.. understood.Topics.Select((topic, at) => MeantBeside(understood.Topics.Take(at), topic)).Distinct()] };
    }

    private bool IsBesideFollowUps(Understanding understood, ConversationSoFar soFar) =>
        understood.Topics.Concat(soFar.RecentTopics.TakeLast(1)).Any(topic => content.FindTopic(topic) is { FollowUps.Count: > 0 });

    private Understanding AfterLast(Understanding understood, string topic, string last, Explanation explanation)
    {
        if (Meant(topic, last) is not { } meant)
        {
            return understood;
        }

        explanation.Add(() => $"'{topic}' means '{meant}' after '{last}'");
        return meant == last ? understood with { Kind = MessageKind.Command, Topics = [last], IntentId = IntentKinds.More } : understood with { Topics = [meant] };
    }

    // "Is an osteopath any use, and is it safe?"; what means the other topic itself was asked for in its own right.
    private string MeantBeside(IEnumerable<string> before, string topic) =>
        before.Select(other => Meant(topic, other) is { } meant && meant != other ? meant : null).FirstOrDefault(meant => meant is not null) ?? topic;

    private string? Meant(string topic, string after) => content.FindTopic(after)?.FollowUps.FirstOrDefault(each => each.TopicByItself == topic)?.MeantTopic;

    private bool NamesAcupuncture(IReadOnlyList<Word> words) => layWords.MeaningsIn([.. words.Select(word => Stem.Of(word.Text))]).Contains(Acupuncture);
}
