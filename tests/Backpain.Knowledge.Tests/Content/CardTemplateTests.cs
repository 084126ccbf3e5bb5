using System.Text.Json.Nodes;
using Backpain.Knowledge.Content;

namespace Backpain.Knowledge.Tests.Content;

public sealed class CardTemplateTests : IDisposable
{
    private const string File = "cards/order.json";

    private readonly CopyOfSampleContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void Places_are_filled_in_and_what_has_no_value_is_left_out()
    {
        content.Write(File, """
            { "say": "${wording['order.ask-size']}", "body": [
              { "$when": "${exists(errors.cup)}", "text": "${errors.cup}" },
              { "$when": "${exists(errors.milk)}", "text": "${errors.milk}" },
              { "id": "cup", "value": "is ${answers.cup}", "size": 3, "none": null } ] }
            """);
        var snapshot = ContentLibrary.Read(content.Location);

        var card = JsonNode.Parse(snapshot.FindCard("order")!.Fill(snapshot.Wording, new Dictionary<string, string> { ["errors.cup"] = "\"${answers.cup}\"", ["errors.milk"] = "" }))!;

        card["say"]!.GetValue<string>().ShouldBe(snapshot.Wording["order.ask-size"].Text);
        card["body"]!.ToJsonString().ShouldBe("""[{"text":"\u0022${answers.cup}\u0022"},{"id":"cup","value":"is ","size":3,"none":null}]""");
    }

    [Theory]
    [InlineData("{\n  \"a\": 1,,\n}", 2, "no JSON")]
    [InlineData("[]", 1, "one JSON object")]
    [InlineData("{ \"a\":\n\"${wording['order.nothing']}\" }", 2, "'order.nothing'")]
    [InlineData("{ \"a\": \"${wording.order}x ${1}\" }", 1, "'${1}' is no place")]
    public void A_fault_names_line_and_reason(string text, int line, string reason)
    {
        content.Write(File, text);

        var faults = Should.Throw<ContentFaultsException>(() => ContentLibrary.Read(content.Location)).Faults;

        faults.ShouldContain(fault => fault.File == File && fault.Line == line && fault.Reason.Contains(reason, StringComparison.Ordinal));
    }
}
