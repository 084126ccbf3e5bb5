using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.Tests.UrgentSymptoms;

public sealed class HearingTests
{
    [Theory]
    [InlineData("Can't", "cant")]
    [InlineData("can’t", "cant")]
    [InlineData("can t", "cant")]
    [InlineData("I ve", "ive")]
    [InlineData("drop-foot", "drop foot")]
    [InlineData("39.5C", "39.5 c")]
    [InlineData("took 30.", "took 30")]
    [InlineData("naïve", "naive")]
    [InlineData("nu\u200bmb", "numb")]
    [InlineData("ＮＵＭＢ", "numb")]
    public void Words_are_plain_however_they_are_written(string message, string words) =>
        string.Join(' ', WordSplitter.Split(message).Select(word => word.Text)).ShouldBe(words);

    [Fact]
    public void A_word_remembers_the_pause_before_it() =>
        WordSplitter.Split("no, none. Yes and - no").Select(word => word.PauseBefore)
            .ShouldBe([Pause.Sentence, Pause.Comma, Pause.Sentence, Pause.None, Pause.Comma]);

    [Theory]
    [InlineData("bladder", "blader", true)]
    [InlineData("bladder", "bladdder", true)]
    [InlineData("bladder", "bladdre", true)]
    [InlineData("bladder", "bkadder", true)]
    [InlineData("bladder", "bladder", true)]
    [InlineData("bladder", "bldr", false)]
    [InlineData("bladder", "lbdader", false)]
    public void One_typo_is_one(string word, string written, bool isOne) => OneTypo.Separates(written, word).ShouldBe(isOne);

    [Theory]
    [InlineData("bladder", true)]
    [InlineData("blader", true)]
    [InlineData("bladderrrr", true)]
    [InlineData("blades", false)]
    [InlineData("pea", false)]
    public void Long_words_are_forgiven_one_typo(string written, bool isKnown)
    {
        var vocabulary = new Vocabulary([]);
        vocabulary.Learn("bladder");
        vocabulary.Learn("pee");

        vocabulary.Recognise(written).Ids.Length.ShouldBe(isKnown ? 1 : 0);
    }

    [Theory]
    [InlineData("not … feel", "I can not really ever feel it", true)]
    [InlineData("not … feel", "not at all ever feel", false)]
    [InlineData("took [9-200] pills", "he took 30 pills", true)]
    [InlineData("took [9-200] pills", "he took 2 pills", false)]
    [InlineData("bladder", "a ladder", false)]
    [InlineData("full bladder", "a full ladder", true)]
    public void A_phrase_may_have_a_gap_a_number_and_one_word_that_is_perhaps_a_typo(string phrase, string message, bool isHeard)
    {
        var tree = new PhraseTree(new Vocabulary(["ladder"]));
        foreach (var spoken in new Knowledge.UrgentSymptoms.Reading.SpokenPhraseReader(new Dictionary<string, string> { ["list"] = phrase }, (_, reason) => throw new InvalidOperationException(reason)).ReadAll("list"))
        {
            tree.Add(spoken, 0);
        }

        var found = new List<HeardPhrase>();
        tree.FindAll(WordSplitter.Split(message), (_, phrase) => found.Add(phrase));

        found.Count(phrase => phrase.IsSure).ShouldBe(isHeard ? 1 : 0);
    }
}
