using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.Tests.UrgentSymptoms;

public sealed class SpeltByEarTests
{
    private static readonly SpeltByEar Ear = SpeltByEar.Learn([.. Times("took", 200), .. Times("many", 200), .. Times("tablets", 200), .. Times("blood", 200), .. Times("coughing", 200), .. Times("dead", 200), .. Times("did", 400), .. Times("stopped", 200), .. Times("die", 200), .. Times("wan", 3), .. Times("blud", 4)]);

    [Theory]
    [InlineData("tuk", "took")]
    [InlineData("menny", "many")]
    [InlineData("tablits", "tablets")]
    [InlineData("coffing", "coughing")]
    [InlineData("ded", "dead")]
    [InlineData("stopt", "stopped")]
    [InlineData("blud", "blood")]
    [InlineData("dy", "die")]
    public void What_sounds_like_a_usual_word_is_read_as_it(string written, string meant) => Read(written).ShouldBe([meant]);

    [Theory]
    [InlineData("took")]
    [InlineData("wan")]
    [InlineData("mortgage")]
    [InlineData("zzgrft")]
    [InlineData("b12")]
    public void Other_words_are_read_as_written(string word) => Ear.Read(WordSplitter.Split(word)).ShouldBeNull();

    [Fact]
    public void What_was_written_is_kept_for_the_explanation() =>
        Ear.Read(WordSplitter.Split("I tuk 30"))!.Select(word => word.AsWritten).ShouldBe(["I", "tuk", "30"]);

    [Theory]
    [InlineData("cough", "koff")]
    [InlineData("knees", "neez")]
    [InlineData("numb", "num")]
    [InlineData("breath", "breth")]
    [InlineData("chest", "tchest")]
    [InlineData("going", "goin")]
    [InlineData("does", "duz")]
    [InlineData("would", "wud")]
    public void Two_spellings_may_sound_alike(string word, string byEar) => Sound.Of(byEar).ShouldBe(Sound.Of(word));

    private static IEnumerable<string> Read(string message) => Ear.Read(WordSplitter.Split(message))?.Select(word => word.Text) ?? [];

    private static IEnumerable<IEnumerable<string>> Times(string word, int count) => Enumerable.Repeat<IEnumerable<string>>([word], count);
}
