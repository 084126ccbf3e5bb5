using System.Globalization;
using Backpain.Knowledge.UrgentSymptoms.Evaluating;

namespace Backpain.Knowledge.Tests.UrgentSymptoms;

/// <summary>The floors below which the watch must not fall on messages of a writer that it learned nothing from; docs/redFlags.md has the figures.</summary>
public sealed class UnseenExamplesTests
{
    /// <summary>Points; a group may be as small as forty messages.</summary>
    private const double MostOff = 7;

    private static readonly Lazy<IReadOnlyList<JudgedExample>> Judged = new(() => UnseenExamples.Judge(Repository.Content));

    [Theory]
    [InlineData("secondWriter", 0.86)]
    [InlineData("thirdWriter", 0.87)]
    [InlineData("fourthWriter", 0.96)]
    [InlineData("fifthWriter", 0.82)]
    [InlineData("seventhWriter", 0.955)]
    [InlineData("eighthWriter", 0.86)]
    [InlineData("ninthWriter", 0.92)]
    [InlineData("eleventhWriter", 0.94)]
    [InlineData("twelfthWriter", 0.84)]
    [InlineData("thirteenthWriter", 0.90)]
    [InlineData("fourteenthWriter", 0.78)]
    [InlineData("fifteenthWriter", 0.93)]
    [InlineData("seventeenthWriter", 0.95)]
    [InlineData("nineteenthWriter", 0.95)]
    [InlineData("twentiethWriter", 0.94)]
    [InlineData("twentyFirstWriter", 0.95)]
    [InlineData("twentySecondWriter", 0.93)]
    [InlineData("twentyThirdWriter", 0.87)]
    [InlineData("twentySixthWriter", 0.93)]
    [InlineData("twentySeventhWriter", 0.93)]
    [InlineData("twentyNinthWriter", 0.93)]
    [InlineData("thirtiethWriter", 0.86)]
    [InlineData("thirtySecondWriter", 0.96)]
    [InlineData("thirtyThirdWriter", 0.96)]
    [InlineData("thirtyFourthWriter", 0.93)]
    [InlineData("thirtyFifthWriter", 0.96)]
    [InlineData("thirtyEighthWriter", 0.94)]
    [InlineData("thirtyNinthWriter", 0.96)]
    [InlineData("fortiethWriter", 0.91)]
    [InlineData("fortyFirstWriter", 0.95)]
    [InlineData("fortySecondWriter", 0.95)]
    [InlineData("fortyFifthWriter", 0.93)]
    [InlineData("fortySixthWriter", 0.95)]
    [InlineData("fortySeventhWriter", 0.95)]
    [InlineData("fortyEighthWriter", 0.96)]
    [InlineData("fortyNinthWriter", 0.96)]
    [InlineData("fiftiethWriter", 0.95)]
    [InlineData("fiftySecondWriter", 0.91)]
    [InlineData("fiftyThirdWriter", 0.93)]
    [InlineData("fiftyFourthWriter", 0.84)]
    [InlineData("fiftyFifthWriter", 0.91)]

    // Most of what these wrote only hints at not wanting to live.
    [InlineData("eighteenthWriter", 0.73)]
    [InlineData("twentyFourthWriter", 0.65)]
    [InlineData("twentyEighthWriter", 0.60)]
    [InlineData("thirtySeventhWriter", 0.72)]
    [InlineData("fortyFourthWriter", 0.79)]
    [InlineData("fiftyFirstWriter", 0.54)]
    public void Of_an_unknown_writers_red_flags_most_are_warned_of(string writer, double least) =>
        Share(writer, isUrgent: true, example => example.Assessment.IsUrgent).ShouldBeGreaterThan(least);

    [Theory]
    [InlineData("eighteenthWriter", 0.82)]
    [InlineData("twentyFourthWriter", 0.82)]
    [InlineData("twentyEighthWriter", 0.72)]
    [InlineData("thirtySeventhWriter", 0.80)]
    [InlineData("fortyFourthWriter", 0.83)]
    [InlineData("fiftyFirstWriter", 0.76)]
    public void Of_an_unknown_writers_hints_few_are_let_pass(string writer, double least) =>
        Share(writer, isUrgent: true, example => example.Assessment.IsUrgent || example.Assessment.InDoubt is not null).ShouldBeGreaterThan(least);

    /// <summary>The fourteenth writer's near misses use the very words of red flags.</summary>
    [Theory]
    [InlineData("firstWriter", 0.04)]
    [InlineData("secondWriter", 0.07)]
    [InlineData("thirdWriter", 0.04)]
    [InlineData("fourthWriter", 0.03)]
    [InlineData("fifthWriter", 0.02)]
    [InlineData("seventhWriter", 0.04)]
    [InlineData("eighthWriter", 0.02)]
    [InlineData("ninthWriter", 0.02)]
    [InlineData("eleventhWriter", 0.03)]
    [InlineData("twelfthWriter", 0.05)]
    [InlineData("thirteenthWriter", 0.06)]
    [InlineData("fourteenthWriter", 0.13)]
    [InlineData("fifteenthWriter", 0.06)]
    [InlineData("seventeenthWriter", 0.05)]
    [InlineData("nineteenthWriter", 0.06)]
    [InlineData("twentiethWriter", 0.04)]
    [InlineData("twentyFirstWriter", 0.03)]
    [InlineData("twentySecondWriter", 0.05)]
    [InlineData("twentyThirdWriter", 0.04)]
    [InlineData("twentyFifthWriter", 0.04)]
    [InlineData("twentySixthWriter", 0.03)]
    [InlineData("twentyNinthWriter", 0.04)]
    [InlineData("thirtiethWriter", 0.04)]
    [InlineData("thirtyFirstWriter", 0.02)]
    [InlineData("thirtySecondWriter", 0.04)]
    [InlineData("thirtyThirdWriter", 0.04)]
    [InlineData("thirtyFourthWriter", 0.04)]
    [InlineData("thirtyFifthWriter", 0.04)]
    [InlineData("thirtySeventhWriter", 0.06)]
    [InlineData("thirtyEighthWriter", 0.06)]
    [InlineData("thirtyNinthWriter", 0.06)]
    [InlineData("fortiethWriter", 0.03)]
    [InlineData("fortyFirstWriter", 0.04)]
    [InlineData("fortySecondWriter", 0.05)]
    [InlineData("fortyThirdWriter", 0.02)]
    [InlineData("fortyFourthWriter", 0.05)]
    [InlineData("fortyFifthWriter", 0.05)]
    [InlineData("fortySixthWriter", 0.02)]
    [InlineData("fortySeventhWriter", 0.03)]
    [InlineData("fortyEighthWriter", 0.03)]
    [InlineData("fortyNinthWriter", 0.03)]
    [InlineData("fiftiethWriter", 0.04)]
    [InlineData("fiftyFirstWriter", 0.04)]
    [InlineData("fiftySecondWriter", 0.09)]
    [InlineData("fiftyThirdWriter", 0.07)]
    [InlineData("fiftyFourthWriter", 0.05)]
    [InlineData("fiftyFifthWriter", 0.06)]
    public void Of_an_unknown_writers_near_misses_few_are_warned_of(string writer, double most) =>
        Share(writer, isUrgent: false, example => example.Assessment.IsUrgent).ShouldBeLessThan(most);

    [Fact]
    public void Every_warning_says_which_words_led_to_it() =>
        Judged.Value.SelectMany(example => example.Assessment.Findings).ShouldAllBe(finding => finding.Words.Count > 0);

    /// <summary>Other ordinary messages to learn from move the figures a little; more than that, and <c>evaluate red-flags --docs</c> writes what belongs there.</summary>
    [Fact]
    public void The_tables_in_the_documentation_are_the_ones_that_the_command_writes()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "redFlags.md")).ReplaceLineEndings("\n");
        var told = page.Split("<!-- evaluate red-flags --docs -->\n\n")[1].Split("\n<!-- end -->")[0].Split('\n');
        var found = RedFlagTables.Write(Judged.Value).Split('\n');

        told.Length.ShouldBe(found.Length);
        told.Zip(found).ShouldAllBe(line => IsAboutTheSame(line.First, line.Second));
    }

    private static bool IsAboutTheSame(string told, string found)
    {
        var (cells, others) = (told.Split('|'), found.Split('|'));
        return cells.Length == others.Length && cells.Zip(others).All(cell => cell.First == cell.Second || (Percent(cell.First) is { } one && Percent(cell.Second) is { } other && Math.Abs(one - other) <= MostOff));
    }

    private static double? Percent(string cell) => cell.EndsWith(" % ", StringComparison.Ordinal) ? double.Parse(cell[..^3], CultureInfo.InvariantCulture) : null;

    private static double Share(string writer, bool isUrgent, Func<JudgedExample, bool> counts) =>
        Judged.Value.Where(example => example.Writer == writer && example.SignId is not null == isUrgent).Average(example => counts(example) ? 1.0 : 0.0);
}
