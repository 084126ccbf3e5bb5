using Backpain.Knowledge.Content.Checking;

namespace Backpain.Knowledge.Tests.Content;

public sealed class ContentCheckTests : IDisposable
{
    private const string Sheet = "factSheets/tea-for-visitors.md";

    private static readonly DateOnly Today = new(2026, 6, 1);

    private readonly CopyOfSampleContent content = new();

    [Fact]
    public void Faults_are_told_alone()
    {
        content.Replace(Sheet, "Both are there.\n", "");

        ContentCheck.Run(content.Location, Today).ShouldAllBe(finding => finding.Kind == ContentFindingKind.Fault);
    }

    [Fact]
    public void A_review_is_overdue_from_its_day_on()
    {
        Find(ContentFindingKind.ReviewOverdue, new DateOnly(2027, 1, 30)).ShouldBeEmpty();
        Find(ContentFindingKind.ReviewOverdue, new DateOnly(2027, 1, 31)).ShouldHaveSingleItem().File.ShouldBe(Sheet);
    }

    [Fact]
    public void A_sheet_that_nobody_reviewed_shows()
    {
        content.Replace(Sheet, "reviewedBy: Ada Lovelace, tea lady", "reviewedBy:");

        Find(ContentFindingKind.NotReviewed).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_sign_that_too_few_signed_off_shows_with_file_and_line()
    {
        var finding = Find(ContentFindingKind.NotSignedOff).ShouldHaveSingleItem();

        finding.File.ShouldBe("urgentSymptoms/scald.md");
        finding.Line.ShouldBeGreaterThan(1);
        finding.Message.ShouldContain("not yet signed off by a clinician");
    }

    [Theory]
    [InlineData("Tea cures headaches.", true)]
    [InlineData("Tea is completely safe.", true)]
    [InlineData("Tea does not cure headaches.", false)]
    [InlineData("Does tea cure headaches?", false)]
    [InlineData("Tea warms you.", false)]
    public void A_claim_shows_unless_it_is_denied(string text, bool isClaim)
    {
        content.Replace(Sheet, "Both are there.", text);

        (Find(ContentFindingKind.Claim).Count == 1).ShouldBe(isClaim);
    }

    [Fact]
    public void A_figure_that_no_topic_tells_is_missed() =>
        Find(ContentFindingKind.MissingFigure).ShouldContain(finding => finding.Message.Contains("6 to 12 sessions", StringComparison.Ordinal));

    [Fact]
    public void A_hard_short_answer_shows_with_its_line()
    {
        content.Replace(Sheet, "Both are there.", "Unfortunately, availability considerations regarding dairy alternatives necessitate preliminary communication.");

        Find(ContentFindingKind.ReadingAge).ShouldHaveSingleItem().Line.ShouldBe(40);
    }

    [Fact]
    public void A_sentence_of_over_20_words_shows_and_items_of_a_list_count_each()
    {
        var twenty = string.Join(' ', Enumerable.Repeat("tea", 20));
        content.Replace(Sheet, "- green tea sooner", $"- {twenty}\n- {twenty} more");

        Find(ContentFindingKind.LongSentence).ShouldHaveSingleItem().Message.ShouldContain("21 words");
    }

    [Fact]
    public void Too_few_asks_show() => Find(ContentFindingKind.FewAsks).Count.ShouldBe(4);

    [Fact]
    public void The_same_ask_in_other_words_shows_where_it_comes_again()
    {
        content.Replace(Sheet, "- do you have milk", "- do you have milk\n- D'you have milk?\n- do u have milk??");

        Find(ContentFindingKind.SameAsk).ShouldContain(finding => finding.Line == 50 && finding.Message.Contains("do u have milk", StringComparison.Ordinal));
    }

    [Fact]
    public void An_ask_of_a_file_of_asks_shows_with_its_line()
    {
        content.Write("asks/milk-or-lemon.md", "# Milk or lemon?\n\n- got any milk\n- got any milk?");

        Find(ContentFindingKind.SameAsk).ShouldContain(finding => finding.File == "asks/milk-or-lemon.md" && finding.Line == 4);
    }

    [Fact]
    public void An_ask_that_finds_another_topic_shows()
    {
        content.Replace(Sheet, "- do you have milk", "- do you have milk\n- what is the brewing time for tea\n- lemon in my tea please\n- milk in my tea please");
        content.Replace(Sheet, "- what is the brewing time\n", "- what is the brewing time\n- brewing time for tea\n- brewing time of tea\n- the brewing time for tea\n- brewing time\n");

        Find(ContentFindingKind.AskFindsOther).ShouldContain(finding => finding.Message.Contains("what is the brewing time for tea", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("the", 1)]
    [InlineData("needle", 2)]
    [InlineData("helped", 1)]
    [InlineData("treated", 2)]
    [InlineData("guidance", 2)]
    [InlineData("acupuncture", 2)]
    public void Syllables_are_counted_as_they_are_heard(string word, int syllables) => ReadingAge.CountSyllables(word).ShouldBe(syllables);

    public void Dispose() => content.Dispose();

    private List<ContentFinding> Find(ContentFindingKind kind, DateOnly? today = null) =>
        [.. ContentCheck.Run(content.Location, today ?? Today).Where(finding => finding.Kind == kind)];
}
