using Backpain.Bot.CommandLine.RedFlags;
using Backpain.Knowledge.UrgentSymptoms;
using Backpain.Tests.Support;

namespace Backpain.Bot.Tests.CommandLine;

/// <summary>Which lists <c>evaluate red-flags</c> reads, and what its table counts.</summary>
public sealed class RedFlagListTests : IDisposable
{
    private readonly TemporaryDirectory folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_line_is_a_message_with_its_sign_and_manners()
    {
        var line = Read("a.jsonl", """{"id":"1","text":"cnt wee","urgent":true,"sign":"cauda-equina","manner":["typo"]}""").ShouldHaveSingleItem();

        (line.IsUrgent, line.Sign, line.Manners[0]).ShouldBe((true, "cauda-equina", "typo"));
    }

    [Fact]
    public void A_question_set_is_read_too_without_lines_for_which_a_warning_is_right_as_well() =>
        Read("q.jsonl", """
            {"id":"1","q":"cnt wee","kind":"urgent"}
            {"id":"2","q":"does it hurt","kind":"answer","accept":["urgent"]}
            {"id":"3","q":"does it hurt","kind":"answer"}
            """).Select(line => line.IsUrgent).ShouldBe([true, false]);

    [Theory]
    [InlineData("""{"train":[["wake me","alarm"]],"test":[["hello","greeting"]]}""", 2)]
    [InlineData("""{"sentences":[{"text":"wake me","intent":"alarm"}]}""", 1)]
    public void A_corpus_holds_nothing_urgent(string json, int messages) =>
        Read("c.json", json).Count(line => !line.IsUrgent).ShouldBe(messages);

    [Theory]
    [InlineData("{bad")]
    [InlineData("""{"id":"1"}""")]
    [InlineData("[]")]
    public void A_file_that_is_no_list_is_named(string line) =>
        Should.Throw<FormatException>(() => Read("bad.jsonl", line)).Message.ShouldContain("bad.jsonl");

    [Fact]
    public void The_table_parts_warned_asked_and_let_pass()
    {
        var finding = new UrgentFinding(new UrgentSign("stroke", "Stroke", UrgentLevel.Emergency, "", "?"), ["face"]);
        using var table = new StringWriter();

        RedFlagReport.WriteTable("list", [Red(new([finding], null)), Red(new([], finding)), Red(UrgentAssessment.Clear)], table);

        table.ToString().ShouldContain("| red flags, all | 3 | 1 (33.3 %) | 1 (33.3 %) | 1 (33.3 %) |");
    }

    private static JudgedMessage Red(UrgentAssessment assessment) => new(new RedFlagLine("1", "face", IsUrgent: true, "stroke", []), assessment);

    private IReadOnlyList<RedFlagLine> Read(string name, string text)
    {
        var file = Path.Combine(folder.Path, name);
        File.WriteAllText(file, text);
        return RedFlagList.Read(new FileInfo(file));
    }
}
