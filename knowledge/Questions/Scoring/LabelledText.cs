using Backpain.Knowledge.Content;
using Backpain.Knowledge.Content.Reading;

namespace Backpain.Knowledge.Questions.Scoring;

/// <summary>A text with the topic or intent that it belongs to.</summary>
/// <param name="IsAsk">A way of asking, as opposed to a text that only tells the words of a topic.</param>
internal sealed record LabelledText(string Text, string Subject, bool IsAsk, float Weight)
{
    private const float WeightOfProse = 0.3f;

    // What very many people say stands there once, as does what one person said once.
    private const float WeightOfTitle = 4;

    private static readonly char[] SentenceEnds = ['.', '?', '!', ':', '\n'];

    /// <summary>All that a model learns from.</summary>
    internal static IEnumerable<LabelledText> AllOf(IEnumerable<Topic> topics, IEnumerable<Intent> intents) => topics.SelectMany(OfTopic).Concat(intents.SelectMany(OfIntent));

    private static IEnumerable<LabelledText> OfTopic(Topic topic)
    {
        var prose = MarkdownText.Join(topic.ShortAnswer, topic.More).Split(SentenceEnds, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return Asks(topic.Asks, topic.Id)
            .Append(new LabelledText(topic.Title, topic.Id, IsAsk: false, WeightOfTitle))
            .Concat(prose.Select(sentence => new LabelledText(sentence, topic.Id, IsAsk: false, WeightOfProse)));
    }

    private static IEnumerable<LabelledText> OfIntent(Intent intent) =>
        intent.Asks.Count == 0 ? [] : Asks(intent.Asks, intent.Id).Append(new LabelledText(intent.Title, intent.Id, IsAsk: false, Weight: 1));

    private static IEnumerable<LabelledText> Asks(IEnumerable<string> asks, string subject) =>
        asks.Select(ask => new LabelledText(ask, subject, IsAsk: true, Weight: 1));
}
