using Backpain.Bot.CommandLine.Evaluation;
using Backpain.Tests.Support;

namespace Backpain.Bot.Tests.CommandLine;

public sealed class QuestionLineTests : IDisposable
{
    private readonly TemporaryDirectory folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_line_is_a_question_with_what_is_right() =>
        Read("""{"id":"1","q":"does it hurt","kind":"answer","topics":["does-it-hurt"],"tags":["plain"]}""").ShouldHaveSingleItem().Topics.ShouldBe(["does-it-hurt"]);

    [Theory]
    [InlineData("{bad")]
    [InlineData("{}")]
    [InlineData("[]")]
    public void A_bad_line_is_named_by_its_number(string line) =>
        Should.Throw<FormatException>(() => Read("""{"id":"1","q":"hi","kind":"chat"}""", line)).Message.ShouldContain("Line 2");

    private IReadOnlyList<QuestionLine> Read(params string[] lines)
    {
        var file = Path.Combine(folder.Path, "questions.jsonl");
        File.WriteAllLines(file, lines);
        return QuestionLine.ReadFile(file);
    }
}
