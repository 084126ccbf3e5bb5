using Backpain.Consultations.Fields;

namespace Backpain.Consultations.Tests.Fields;

public sealed class ForWhomReaderTests
{
    [Theory]
    [InlineData("I want to book for my mum", ForWhom.SomeoneElse)]
    [InlineData("could you ring my wife about her back", ForWhom.SomeoneElse)]
    [InlineData("my elderly father needs an appointment", ForWhom.SomeoneElse)]
    [InlineData("on behalf of a client", ForWhom.SomeoneElse)]
    [InlineData("it's for my little boy", ForWhom.Child)]
    [InlineData("it’s for my son, he’s 9", ForWhom.Child)]
    [InlineData("for my 12 year old daughter", ForWhom.Child)]
    [InlineData("it's for my son, he's 23", ForWhom.SomeoneElse)]
    [InlineData("hi its about my son hes 15 and his back hurts", ForWhom.Child)]
    [InlineData("Need to see someone re my client Mr Brown", ForWhom.SomeoneElse)]
    [InlineData("it's for me", ForWhom.Self)]
    [InlineData("no, not for my mum, it's for myself", ForWhom.Self)]
    public void Whom_it_is_for_is_read(string text, ForWhom whom) => ForWhomReader.Read(text, first: true)!.Whom.ShouldBe(whom);

    [Fact]
    public void A_son_without_an_age_may_be_a_child() => ForWhomReader.Read("can you see my son", first: true)!.MayBeUnder16.ShouldBeTrue();

    [Theory]
    [InlineData("I'm 14, can I book")]
    [InlineData("im only 15")]
    public void A_child_who_writes_is_noticed(string text) => ForWhomReader.Read(text, first: false)!.WriterIsUnder16.ShouldBeTrue();

    [Theory]
    [InlineData(null)]
    [InlineData("I'm 14 stone")]
    [InlineData("I'm 62, can I book")]
    [InlineData("sore since my second child was born")]
    [InlineData("pain 6 out of 10 for 12 years")]
    [InlineData("my mum had it too")]
    public void Other_texts_say_nothing_of_it(string? text) => ForWhomReader.Read(text, first: true).ShouldBeNull();

    [Fact]
    public void A_story_about_somebody_is_no_request_for_them() => ForWhomReader.Read("my wife wants me to see someone", first: false).ShouldBeNull();
}
