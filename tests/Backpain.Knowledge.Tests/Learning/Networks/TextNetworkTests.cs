using Backpain.Knowledge.Learning.Networks;

namespace Backpain.Knowledge.Tests.Learning.Networks;

public sealed class TextNetworkTests
{
    private static readonly TrainingPlan Small = new(FiltersOfEachWidth: 16, Rounds: 30);

    private static readonly LabelledSequence[] Verdicts =
    [
        .. from thing in (string[])["tea", "cake", "soup", "bread", "milk", "room", "chair", "view"]
           from verdict in (string[])["good , not bad", "not bad , good", "bad , not good", "not good , bad"]
           select Text($"the {thing} was {verdict}", verdict is "good , not bad" or "not bad , good" ? 1 : 0),
    ];

    [Theory]
    [InlineData("the jam was good , not bad", 1)]
    [InlineData("our dinner was not bad , good", 1)]
    [InlineData("the jam was bad , not good", 0)]
    [InlineData("our dinner was not good , bad", 0)]
    public void The_same_words_in_another_order_are_another_text(string text, int expected) => ClassOf(Trained(Verdicts), text).ShouldBe(expected);

    [Theory]
    [InlineData("the soup is scalding", 0)]
    [InlineData("the soup is icy", 1)]
    [InlineData("the soup is blue", 2)]
    public void A_word_that_was_never_read_is_known_by_what_it_means(string text, int expected) => ClassOf(Trained(Qualities), text).ShouldBe(expected);

    [Theory]
    [InlineData("the tea is boilling", 0)]
    [InlineData("the tea is freezingg", 1)]
    [InlineData("the tea is purpel", 2)]
    public void A_misspelt_word_is_known_by_its_letters(string text, int expected) => ClassOf(Trained(Qualities), text).ShouldBe(expected);

    [Fact]
    public void A_text_that_weighs_more_teaches_more()
    {
        LabelledSequence[] contradictory = [.. Enumerable.Range(0, 40).SelectMany(_ => (LabelledSequence[])[Text("warm milk", 0), Text("warm milk", 1) with { Weight = 5 }])];

        ClassOf(Trained(contradictory), "warm milk").ShouldBe(1);
    }

    [Fact]
    public void The_same_texts_teach_the_same_bit_for_bit() => Written(Trained(Qualities)).ShouldBe(Written(Trained(Qualities)));

    [Fact]
    public void What_was_written_reads_as_it_was()
    {
        var network = Trained(Qualities);

        var read = TextNetwork.ReadFrom(new BinaryReader(new MemoryStream(Written(network))));

        Scores(read, "a glass of icy lemonade with strawz").ShouldBe(Scores(network, "a glass of icy lemonade with strawz"));
        Written(read).ShouldBe(Written(network));
    }

    [Fact]
    public void A_text_without_words_has_a_score() => Scores(Trained(Verdicts), "").ShouldAllBe(score => float.IsFinite(score));

    [Fact]
    public void Nothing_to_learn_from_is_no_fault() => Scores(Trained([]), "a cup of tea").ShouldAllBe(score => float.IsFinite(score));

    private static LabelledSequence[] Qualities =>
    [
        .. from start in (string[])["the tea is", "my coffee was", "her bath is", "this drink seems", "a plate that looks"]
           from quality in (string[])["hot:0", "boiling:0", "warm:0", "burning:0", "cold:1", "freezing:1", "chilly:1", "frozen:1", "red:2", "green:2", "purple:2", "yellow:2"]
           select Text($"{start} {quality.Split(':')[0]}", quality[^1] - '0'),
    ];

    private static LabelledSequence Text(string words, int inClass) => new(words.Split(' '), inClass);

    private static TextNetwork Trained(IReadOnlyList<LabelledSequence> texts) => NetworkTrainer.Train(texts, texts.Select(text => text.Class).DefaultIfEmpty(1).Max() + 1, Small);

    private static int ClassOf(TextNetwork network, string text)
    {
        var scores = Scores(network, text);
        return Array.IndexOf(scores, scores.Max());
    }

    private static float[] Scores(TextNetwork network, string text)
    {
        var scores = new float[network.Classes];
        network.Score([.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(network.ShareOf)], scores);
        return scores;
    }

    private static byte[] Written(TextNetwork network)
    {
        var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        network.WriteTo(writer);
        return bytes.ToArray();
    }
}
