using Backpain.Knowledge.Questions;
using FsCheck;
using FsCheck.Fluent;

namespace Backpain.Knowledge.Tests.Questions;

public sealed class BadInputTests
{
    [Fact]
    public void Any_text_is_understood_somehow() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll<string>(text => Trained.Understand(text ?? "").Explanation.Count > 0));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\uD800")]
    [InlineData("\uDFFF does it hurt \uD800")]
    [InlineData("😀😀😀")]
    [InlineData("'''''''")]
    [InlineData("\u0301\u0301\u0301")]
    [InlineData("a, , , , and and and or ? ? ?")]
    public void Odd_text_is_understood_somehow(string text) => Trained.Understand(text).Confidence.ShouldBeInRange(0, 1);

    [Theory]
    [InlineData("does it hurt ")]
    [InlineData("x")]
    [InlineData("?")]
    [InlineData("and ")]
    public void Fifty_thousand_characters_are_understood_somehow(string piece) =>
        Trained.Understand(string.Concat(Enumerable.Repeat(piece, 50_000 / piece.Length))).Confidence.ShouldBeInRange(0, 1);
}
