using Backpain.Knowledge.Content;

namespace Backpain.Knowledge.Tests.Content;

public sealed class ContentFaultTests
{
    private const string Sheet = "factSheets/tea-for-visitors.md";
    private const string Chat = "intents/chat.md";
    private const string Asks = "asks/milk-or-lemon.md";

    [Theory]
    [InlineData(Sheet, "---\ntitle: Tea", "title: Tea", 1, "front matter is missing")]
    [InlineData(Sheet, "owner: The kitchen", "owner: [", 1, "not closed")]
    [InlineData(Sheet, "owner: The kitchen", "owner: The kitchen: the door", 4, "can't be read")]
    [InlineData(Sheet, "owner: The kitchen", "title: Coffee", 4, "can't be read")]
    [InlineData(Sheet, "owner: The kitchen\n", "", 1, "'owner' is missing")]
    [InlineData(Sheet, "reviewDue: 2027-01-31", "reviewDue: 31.1.2027", 7, "no date")]
    [InlineData(Sheet, "reviewedOn: 2026-01-31", "reviewedOn: soon", 6, "no date")]
    [InlineData(Sheet, "https://example.org/tea", "the shelf", 12, "no web address")]
    [InlineData(Sheet, "key: T2", "key: T1", 9, "'T1' stands twice")]
    [InlineData(Sheet, "    title: A kitchen note\n", "", 13, "'title' is missing")]
    [InlineData(Sheet, "## Milk or lemon? {#milk-or-lemon}", "## Milk or lemon?", 40, "needs two # and an id")]
    [InlineData(Sheet, "## Milk or lemon? {#milk-or-lemon}", "# Milk or lemon? {#milk-or-lemon}", 40, "needs two # and an id")]
    [InlineData(Sheet, "{#milk-or-lemon}", "{#brewing-time}", 40, "stands twice")]
    [InlineData(Sheet, "{#milk-or-lemon}", "{#chat-greeting}", 5, "stands in 'tea-for-visitors' too")]
    [InlineData(Sheet, "Both are there.\n", "", 40, "no short answer")]
    [InlineData(Sheet, "Both are there.", "- milk\n- lemon", 40, "no short answer")]
    [InlineData(Sheet, "::: evidence", "::: proof", 27, "'::: proof' is not known")]
    [InlineData(Sheet, "- do you have milk\n", "", 47, "is empty")]
    [InlineData(Sheet, "::: asks\n- how long should I leave the bag in\n- what is the brewing time\n:::\n", "", 19, "list the ways in which people ask it in asks/brewing-time.md")]
    [InlineData(Sheet, "[T1].", "[T9].", 27, "'[T9]'")]
    [InlineData(Sheet, "- milk-or-lemon", "- sugar", 37, "'sugar', which is no topic")]
    [InlineData(Sheet, "- brewing-time means milk-or-lemon", "- brewing-time", 44, "should name two topics")]
    [InlineData(Sheet, "- brewing-time means milk-or-lemon", "- brewing-time means sugar", 44, "followUps names 'sugar', which is no topic")]
    [InlineData(Sheet, "- do you have milk\n:::", "- do you have milk", 47, "not closed")]
    [InlineData(Chat, "{name}", "{first name}", 5, "'{first name}'")]
    [InlineData(Chat, "{name}", "{name", 5, "is no placeholder")]
    [InlineData(Chat, "{name}", "name}", 5, "is no placeholder")]
    [InlineData(Chat, "Hello, {name}. What would you like?\n", "", 12, "no reply")]
    [InlineData("wording/order.md", "How big a cup, {name}?\n", "", 6, "has no text")]
    [InlineData(Asks, "- with milk?", "with milk?", 5, "is no ask")]
    [InlineData(Asks, "- with milk?", "-", 5, "is no ask")]
    [InlineData("layWords/kitchen.md", "let it stand", "let it stand there for now", 5, "over 4 words")]
    [InlineData("layWords/kitchen.md", "wait, leave it, how long,\nlet it stand\n", "", 5, "has no words")]
    public void A_fault_names_file_line_and_reason(string file, string before, string after, int line, string reason)
    {
        using var content = new CopyOfSampleContent();
        content.Replace(file, before, after);

        var faults = Should.Throw<ContentFaultsException>(() => ContentLibrary.Read(content.Location)).Faults;

        faults.ShouldContain(fault => fault.Line == line && fault.Reason.Contains(reason), string.Join('\n', faults));
    }

    [Fact]
    public void A_file_of_asks_is_named_after_what_they_ask()
    {
        using var content = new CopyOfSampleContent();
        content.Write("asks/sugar.md", "- one lump or two");

        Should.Throw<ContentFaultsException>(() => ContentLibrary.Read(content.Location)).Message.ShouldContain("asks/sugar.md:1: 'sugar' is no topic and no intent");
    }

    [Fact]
    public void Sixty_words_are_the_most_a_short_answer_may_have()
    {
        using var content = new CopyOfSampleContent();
        content.Replace(Sheet, "Both are there.", string.Join(' ', Enumerable.Repeat("word", 60)));
        ContentLibrary.Read(content.Location).Topics.Count.ShouldBe(2);

        content.Replace(Sheet, "word word", "word word word");
        Should.Throw<ContentFaultsException>(() => ContentLibrary.Read(content.Location)).Message.ShouldContain("has 90 words");
    }

    [Fact]
    public void All_faults_of_all_files_are_told_at_once()
    {
        using var content = new CopyOfSampleContent();
        content.Replace(Sheet, "audience: Anybody who visits\n", "");
        content.Replace(Chat, "owner: The kitchen\n", "");

        var fault = Should.Throw<ContentFaultsException>(() => ContentLibrary.Read(content.Location));

        fault.Message.ShouldContain($"{Sheet}:1: 'audience' is missing");
        fault.Message.ShouldContain($"{Chat}:1: 'owner' is missing");
    }

    [Fact]
    public void A_missing_directory_is_a_fault() =>
        Should.Throw<ContentFaultsException>(() => ContentLibrary.Read(Path.Combine(Repository.Root, "nowhere")));
}
