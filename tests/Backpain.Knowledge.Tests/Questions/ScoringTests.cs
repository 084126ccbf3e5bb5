using Backpain.Knowledge.Questions.Features;
using Backpain.Knowledge.Questions.Normalising;
using Backpain.Knowledge.Questions.Scoring;

namespace Backpain.Knowledge.Tests.Questions;

public sealed class ScoringTests
{
    private static readonly LayWords LayWords = new([("hot", ["boil"]), ("hot", ["steam"]), ("long-wait", ["wait", "long"])]);

    [Theory]
    [InlineData("needles needle needled needling")]
    [InlineData("stop stopping stopped stops")]
    [InlineData("bodies body")]
    public void Endings_do_not_part_words(string words) => words.Split(' ').Select(Stem.Of).Distinct().ShouldHaveSingleItem();

    [Fact]
    public void The_longest_lay_phrase_gives_the_meaning() => LayWords.MeaningsIn(["do", "wait", "long", "for", "steam"]).ShouldBe(["long-wait", "hot"]);

    [Fact]
    public void An_unseen_word_is_understood_by_its_meaning() => Tea().Score(Read("steam")).Best.ShouldBe("kettle");

    [Fact]
    public void An_unseen_word_is_understood_by_words_that_are_used_alike() => Tea().Score(Read("a mug")).Best.ShouldBe("cup");

    [Fact]
    public void Words_used_alike_have_vectors_alike()
    {
        Likeness("needle", "needles").ShouldBeGreaterThan(Likeness("needle", "payment"));
        Likeness("cost", "price").ShouldBeGreaterThan(Likeness("cost", "pain"));
    }

    [Fact]
    public void A_made_up_word_has_no_vector() => WordVectors.TryRead("qwxjkv", new float[WordVectors.Dimensions]).ShouldBeFalse();

    [Fact]
    public void Two_words_near_each_other_count_in_either_order()
    {
        var extractor = new FeatureExtractor(LayWords.None);

        var features = extractor.Extract(Read("cost per session")).Where(feature => feature.Kind == FeatureKind.NearWords);

        features.ShouldBe(extractor.Extract(Read("session per cost")).Where(feature => feature.Kind == FeatureKind.NearWords), ignoreOrder: true);
    }

    [Fact]
    public void The_same_texts_give_the_same_model() => Tea().Score(Read("is it boiling")).Ranked().ShouldBe(Tea().Score(Read("is it boiling")).Ranked());

    [Fact]
    public void Words_of_another_subject_lower_the_confidence() =>
        Tea().Score(Read("boil qwx jkv zzp")).Confidence.ShouldBeLessThan(Tea().Score(Read("boil it")).Confidence);

    [Fact]
    public void A_subject_leads_by_its_distance_from_the_next()
    {
        var scores = new SubjectScores(["cup", "kettle", "tray"], [0.5f, -0.25f, 0.25f], 0);

        scores.LeadOf(0).ShouldBe(0.25f);
        scores.LeadOf(1).ShouldBe(-0.75f);
        scores.LeadOf(0, counts: subject => subject == 1).ShouldBe(0.75f);
    }

    [Fact]
    public void Every_ask_ends_on_its_own_side_of_the_border()
    {
        var scores = Tea().Score(Read("is the kettle boiling"));

        scores["kettle"].ShouldBeGreaterThan(0);
        scores["cup"].ShouldBeLessThan(0);
    }

    private static SubjectScorer Tea() => SubjectScorer.Train(
        [
            new LabelledWords(Read("boil the water"), "kettle", 1),
            new LabelledWords(Read("is the kettle boiling"), "kettle", 1),
            new LabelledWords(Read("a cup with a saucer"), "cup", 1),
            new LabelledWords(Read("which cup is mine"), "cup", 1),
        ],
        LayWords);

    private static double Likeness(string one, string other)
    {
        var (first, second) = (new float[WordVectors.Dimensions], new float[WordVectors.Dimensions]);
        WordVectors.TryRead(one, first).ShouldBeTrue();
        WordVectors.TryRead(other, second).ShouldBeTrue();
        return first.Zip(second, (a, b) => a * b).Sum() / Math.Sqrt(Rows.SumOfSquares(first) * Rows.SumOfSquares(second));
    }

    private static List<Word> Read(string text) => Normaliser.Normalise(text);
}
