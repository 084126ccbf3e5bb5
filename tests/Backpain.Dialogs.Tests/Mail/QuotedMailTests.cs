using Backpain.Dialogs.Mail;

namespace Backpain.Dialogs.Tests.Mail;

/// <summary>What of a mail the person wrote; the other side is bot@clinic.example.</summary>
public sealed class QuotedMailTests
{
    private const string Wrote = "On Tue, 3 Mar 2026 at 10:11, Clinic <bot@clinic.example> wrote:";
    private const string Header = "From: Clinic <bot@clinic.example>\nSent: 03 March 2026 10:11\nTo: Ann\nSubject: Re: pain";

    [Theory]
    [InlineData("yes\n\n" + Wrote + "\n> Do you agree?\n> Yes or no.", "yes")]
    [InlineData("yes\n\nOn Tue, 3 Mar 2026 at 10:11, Clinic\n<bot@clinic.example> wrote:\n\n> Do you agree?", "yes")]
    [InlineData(Wrote + "\n> What is your name?\nAnn Bell\n> And your email?\nann@a.example", "Ann Bell\nann@a.example")]
    [InlineData("On Monday my legs went numb.\n" + Wrote + "\n> Hello.", "On Monday my legs went numb.")]
    [InlineData("thanks\nSent from my iPhone\n\n" + Wrote + "\n> Hello.", "thanks")]
    [InlineData("thanks\n\nGet Outlook for Android", "thanks")]
    [InlineData("yes\n> > older\n" + Wrote + "\n>> older\n> newer", "yes\n> > older")]
    public void Quoted_lines_and_the_names_of_devices_are_left_out(string mail, string own) => Own(mail).ShouldBe(own);

    [Theory]
    [InlineData("no pain\n> 5 years of it though")]
    [InlineData("Sent from my bed, where I can't feel my legs")]
    [InlineData("On Monday my GP wrote:\ntake two a day")]
    [InlineData("On 3 March at 10:30 my consultant wrote:\nI can't feel my legs")]
    [InlineData("see below\n\nOn Tue, 3 Mar 2026 at 10:11, Dr Jones <jones@surgery.example> wrote:\n> Ann has lost feeling in both legs.")]
    [InlineData("my husband wrote this\n\n---------- Forwarded message ---------\nFrom: Clinic <bot@clinic.example>\nDate: today\nSubject: Re\nTo: Ann\n\nI can't pee")]
    [InlineData("From: where I sit I can't feel my bottom")]
    [InlineData("thanks\n-- \nAnn\nPS I can't feel my legs")]
    public void Where_it_is_not_sure_that_a_line_is_quoted_it_is_the_person_s(string mail) => Own(mail).ShouldBe(mail);

    [Theory]
    [InlineData("yes\n\n" + Header + "\n\nDo you agree?\nno wait", "yes", "Do you agree?\nno wait")]
    [InlineData("yes\n________________________________\n" + Header + "\n\nDo you agree?", "yes", "Do you agree?")]
    [InlineData("yes\n\n-----Original Message-----\n" + Header + "\n\nDo you agree?", "yes", "Do you agree?")]
    [InlineData("yes\n" + Wrote + "\nDo you agree?", "yes", "Do you agree?")]
    public void Unmarked_lines_below_a_heading_are_told_apart(string mail, string own, string below)
    {
        Own(mail).ShouldBe(own);
        string.Join('\n', Read(mail).Below).Trim().ShouldBe(below);
    }

    private static string Own(string mail) => string.Join('\n', Read(mail).Own).Trim();

    private static QuotedMail Read(string mail) => QuotedMail.Read(mail, heading => heading.Contains("bot@clinic.example", StringComparison.Ordinal));
}
