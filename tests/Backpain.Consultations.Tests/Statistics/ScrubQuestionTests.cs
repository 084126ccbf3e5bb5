using Backpain.Consultations.Statistics;

namespace Backpain.Consultations.Tests.Statistics;

public sealed class ScrubQuestionTests
{
    private readonly ScrubQuestion scrub = new(new FewWords());

    [Theory]
    [InlineData("my name is Aled Quill, does cupping help?", "my name is [name], does cupping help?")]
    [InlineData("I'm Mark Rose and my knees pain me", "I'm [name] and my knees pain me")]
    [InlineData("Dr Mark told me yoga is a help", "[name] told me yoga is a help")]
    [InlineData("does Priya's yoga help", "does [name] yoga help")]
    [InlineData("priya says yoga", "[word] says yoga")]
    [InlineData("call me on 07700 900123 or +44 (0)161 496 0123", "call me on [number] or [number]")]
    [InlineData("my nhs number is 943 476 5919", "my nhs number is [number]")]
    [InlineData("i was born 12/03/1985", "i was born [number]")]
    [InlineData("write to aled.q@example.org please", "write to [address] please")]
    [InlineData("write to aled at example dot org", "write to [address]")]
    [InlineData("i live at 12a Acacia Avenue near M1 4BT", "i live at [address] near [address]")]
    [InlineData("is it on www.example.org/aled", "is it on [address]")]
    [InlineData("cupping [aled] is it", "cupping ([word]) is it")]
    public void What_tells_who_asked_is_taken_out(string question, string expected) =>
        scrub.Scrub(question).ShouldBe(expected);

    [Theory]
    [InlineData("Can you do hot stones for my lower back pain?")]
    [InlineData("pain at L4, 6 weeks, in 2 knees")]
    public void What_was_asked_stays(string question) => scrub.Scrub(question).ShouldBe(question);

    [Fact]
    public void Questions_that_differ_in_filling_words_are_alike()
    {
        ScrubQuestion.Essence("Can you do hot stones, please?").ShouldBe(ScrubQuestion.Essence("do you do the HOT STONES"));
        ScrubQuestion.Essence("does yoga help").ShouldNotBe(ScrubQuestion.Essence("does cupping help"));
    }

    [Fact]
    public void Of_a_message_that_was_all_name_and_number_nothing_is_left() =>
        ScrubQuestion.Essence(scrub.Scrub("Aled Quill 07700 900123")).ShouldBeEmpty();

    [Fact]
    public void A_long_story_is_cut() => scrub.Scrub(string.Concat(Enumerable.Repeat("my lower back pain ", 500))).Length.ShouldBeLessThan(310);
}
