using Backpain.Knowledge.Content;
using Backpain.Knowledge.Questions;
using Backpain.Knowledge.Questions.Choosing;
using Backpain.Knowledge.Questions.Evaluating;
using Backpain.Knowledge.Questions.Normalising;
using Backpain.Knowledge.Questions.Scoring;
using Backpain.Knowledge.Questions.Spelling;
using Backpain.Knowledge.Questions.Splitting;

namespace Backpain.Benchmarks.Weighing;

/// <summary>
/// Asks as messages: alone, two or three in one, as a list of a few words, beside a request, and after another topic. Each is scored by a model that has not learned from it, so that it counts like a message of a question set.
/// </summary>
internal sealed class ComposedMessages
{
    private const int Seed = 1;

    // They are many and simpler than what people write.
    private const double Share = 0.08;
    private const double AloneOf = 0.25;
    private const double WithOthersOf = 0.2;
    private const double ThreeOf = 0.2;
    private const double AfterOf = 0.1;

    private const double ListedOf = 0.6;
    private const int MostWordsOfListed = 3;

    private static readonly string[] JointsOfList = [" and ", " n ", " & ", " / ", "/", ", ", " or "];
    private static readonly string[] Joints = [" and ", " and ", ", and ", "? ", "? ", "? and ", ". ", "? also ", ", "];

    private readonly ContentSnapshot content;
    private readonly TrainingMaterial material;
    private readonly SpellingCorrector spelling;
    private readonly Random random = new(Seed);

    internal ComposedMessages(ContentSnapshot content)
    {
        this.content = content;
        material = new TrainingMaterial(content);
        spelling = new SpellingCorrector(material.Vocabulary);
    }

    internal IEnumerable<LabelledMessage> All()
    {
        foreach (var (scorer, leftOut) in AskFold.Of(material, random))
        {
            List<LabelledText> asks = [.. leftOut.Select(text => material.Texts[text]).Where(text => !IntentKinds.IsUnreadable(text.Subject))];
            var shortAsks = asks.FindAll(IsShort);
            foreach (var ask in asks)
            {
                foreach (var message in Of(ask, asks, shortAsks, scorer))
                {
                    yield return message with { Share = Share };
                }
            }
        }
    }

    private IEnumerable<LabelledMessage> Of(LabelledText ask, List<LabelledText> asks, List<LabelledText> shortAsks, SubjectScorer scorer)
    {
        if (random.NextDouble() < AloneOf)
        {
            yield return Label(scorer, null, Joints, [ask]);
        }

        if (IsTopic(ask) && random.NextDouble() < WithOthersOf)
        {
            yield return Label(scorer, null, Joints, [ask, .. Others(ask, asks, random.NextDouble() < ThreeOf ? 2 : 1)]);
        }

        if (IsShort(ask) && random.NextDouble() < ListedOf)
        {
            yield return Label(scorer, null, JointsOfList, [ask, .. Others(ask, shortAsks, random.NextDouble() < ThreeOf ? 2 : 1)]);
        }

        if (IsRequest(ask))
        {
            yield return Label(scorer, null, Joints, [.. Others(ask, asks, 1).Append(ask).OrderBy(_ => random.Next())]);
        }

        if (IsTopic(ask) && random.NextDouble() < AfterOf)
        {
            yield return Label(scorer, content.FindTopic(Others(ask, asks, 1).Single().Subject), Joints, [ask]);
        }
    }

    private List<LabelledText> Others(LabelledText ask, List<LabelledText> asks, int count)
    {
        var others = new List<LabelledText>();
        while (others.Count < count)
        {
            var other = asks[random.Next(asks.Count)];
            if (IsTopic(other) && other.Subject != ask.Subject && others.All(each => each.Subject != other.Subject))
            {
                others.Add(other);
            }
        }

        return others;
    }

    private LabelledMessage Label(SubjectScorer scorer, Topic? lastTopic, string[] joints, IReadOnlyList<LabelledText> asks)
    {
        var joint = joints[random.Next(joints.Length)];
        var words = Read(string.Join(joint, asks.Select((ask, at) => at + 1 < asks.Count ? ask.Text.TrimEnd('?', '.', '!', ' ') : ask.Text)));
        var message = MessageReader.Score(words, QuestionFinder.Find(words), scorer, lastTopic?.Id, lastTopic is null ? [] : Read(lastTopic.Title));
        return new LabelledMessage(message, Kind(asks.FirstOrDefault(IsRequest) ?? asks[0]), asks.Select(ask => ask.Subject).ToHashSet(), AsksAll: asks.Count > 1);
    }

    private static string Kind(LabelledText text) => IsRequest(text) ? text.Subject : IntentKinds.Of(text.Subject).ToString().ToLowerInvariant();

    private static bool IsRequest(LabelledText text) => IntentKinds.IsRequest(IntentKinds.Of(text.Subject));

    private static bool IsShort(LabelledText text) => IsTopic(text) && text.Text.Split(' ').Length <= MostWordsOfListed;

    private static bool IsTopic(LabelledText text) => IntentKinds.Of(text.Subject) == MessageKind.Answer;

    private List<Word> Read(string text) => spelling.Correct(Normaliser.Normalise(text));
}
