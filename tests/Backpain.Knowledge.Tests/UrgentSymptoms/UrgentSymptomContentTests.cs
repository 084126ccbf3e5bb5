using System.Text.RegularExpressions;
using Backpain.Knowledge.Content;
using Backpain.Knowledge.Tests.Content;
using Backpain.Knowledge.UrgentSymptoms;

namespace Backpain.Knowledge.Tests.UrgentSymptoms;

public sealed partial class UrgentSymptomContentTests
{
    public static TheoryData<string> Signs => [.. Watch.Served.Signs.Select(sign => sign.Id)];

    [Theory]
    [MemberData(nameof(Signs))]
    public void An_advice_begins_with_whom_to_call(string id) => Advice(id).ShouldStartWith("**Call ");

    [Theory]
    [MemberData(nameof(Signs))]
    public void An_advice_names_999_and_the_way_for_deaf_people(string id)
    {
        Advice(id).ShouldContain("999");
        Advice(id).ShouldContain("18000");
    }

    [Theory]
    [MemberData(nameof(Signs))]
    public void An_advice_holds_no_links_and_says_nothing_is_certain(string id) => Advice(id).ShouldNotMatch(@"\]\(|https?:|[Yy]ou have (a|an|cancer|sepsis|meningitis)\b");

    [Theory]
    [MemberData(nameof(Signs))]
    public void Sentences_are_short(string id) =>
        SentenceEnd().Split(Advice(id)).ShouldAllBe(sentence => sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length <= 20);

    [Theory]
    [MemberData(nameof(Signs))]
    public void A_sign_has_a_plain_question(string id) => Find(id).PlainQuestion.ShouldNotBeNull().ShouldEndWith("?");

    [Fact]
    public void Nobody_has_signed_the_signs_off_yet() => Watch.Served.Signs.ShouldAllBe(sign => !sign.IsSignedOff);

    [Fact]
    public void Low_mood_leads_to_Samaritans_and_to_111()
    {
        Find("not-wanting-to-live").Level.ShouldBe(UrgentLevel.Samaritans);
        Advice("not-wanting-to-live").ShouldContain("116 123");
        Advice("not-wanting-to-live").ShouldContain("111");
    }

    [Fact]
    public void A_served_sign_carries_its_sign_offs_level_and_closing()
    {
        var sign = ContentLibrary.Read(Repository.SampleContent).UrgentSigns.ShouldHaveSingleItem();

        sign.Level.ShouldBe(UrgentLevel.Emergency);
        sign.Advice.ShouldBe("**Call 999 now.**\n\nHold it under cool water.\n\nThis is only a chat.");
        sign.SignOffs.ShouldBe([new SignOff("Ada Pott", "Nurse", new DateOnly(2026, 3, 1))]);
        sign.IsSignedOff.ShouldBeFalse();
    }

    [Theory]
    [InlineData("scald.md", "level: 999", "level: 998", 4, "'level: 998' is not known")]
    [InlineData("scald.md", "**Call 999 now.**", "Please do call 999 on your telephone at home as soon as ever you can.", 10, "must begin with what to do")]
    [InlineData("scald.md", "scalded + skin", "scalded + nose", 21, "'scalded + nose' can't be read at 'nose'")]
    [InlineData("scald.md", "scalded + skin", "scalded near skin", 21, "at 'near'")]
    [InlineData("scald.md", "::: signs", "::: sings", 20, "'::: sings' is not known")]
    [InlineData("words/places.md", "kind: plain", "kind: simple", 3, "'kind: simple' is not known")]
    [InlineData("words/places.md", "hand, arm", "[leg]", 5, "'[leg]' is neither")]
    [InlineData("words/places.md", "hand, arm", "[skin]", 5, "refers back")]
    [InlineData("words/symptoms.md", "{#scalded}", "{#skin}", 5, "stands twice")]
    [InlineData("words/circumstances.md", "{#negation}", "{#negations}", 1, "'negation' is missing")]
    public void A_fault_names_file_line_and_reason(string file, string before, string after, int line, string reason)
    {
        using var content = new CopyOfSampleContent();
        content.Replace($"urgentSymptoms/{file}", before, after);

        var faults = Should.Throw<ContentFaultsException>(() => ContentLibrary.Read(content.Location)).Faults;

        faults.ShouldContain(fault => fault.Line == line && fault.Reason.Contains(reason, StringComparison.Ordinal), string.Join('\n', faults));
    }

    [Fact]
    public void Content_without_urgent_symptoms_is_refused()
    {
        using var content = new CopyOfSampleContent();
        Directory.Delete(Path.Combine(content.Location, "urgentSymptoms"), recursive: true);

        Should.Throw<ContentFaultsException>(() => ContentLibrary.Read(content.Location)).Message.ShouldContain("no urgent symptoms");
    }

    private static UrgentSign Find(string id) => Watch.Served.Signs.Single(sign => sign.Id == id);

    private static string Advice(string id) => Find(id).Advice;

    [GeneratedRegex(@"[.!?:](?:\*\*)?\s|\n\n")]
    private static partial Regex SentenceEnd();
}
