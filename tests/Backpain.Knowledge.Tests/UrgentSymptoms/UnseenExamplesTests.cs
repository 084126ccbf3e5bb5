using Backpain.Knowledge.UrgentSymptoms.Evaluating;

namespace Backpain.Knowledge.Tests.UrgentSymptoms;

/// <summary>The floors below which the watch must not fall on messages of a writer that it learned nothing from; docs/redFlags.md has the figures.</summary>
public sealed class UnseenExamplesTests
{
    private static readonly Lazy<IReadOnlyList<JudgedExample>> Judged = new(() => UnseenExamples.Judge(Repository.Content));

    [Theory]
    [InlineData("secondWriter", 0.86)]
    [InlineData("thirdWriter", 0.86)]
    [InlineData("fourthWriter", 0.96)]
    [InlineData("fifthWriter", 0.82)]
    [InlineData("seventhWriter", 0.965)]
    [InlineData("eighthWriter", 0.83)]
    [InlineData("ninthWriter", 0.90)]
    public void Of_an_unknown_writers_red_flags_most_are_warned_of(string writer, double least) =>
        Share(writer, isUrgent: true, example => example.Assessment.IsUrgent).ShouldBeGreaterThan(least);

    /// <summary>The ninth writer's are long stories, and nobody else's are: nothing can be learned of them from the others.</summary>
    [Theory]
    [InlineData("firstWriter", 0.04)]
    [InlineData("secondWriter", 0.07)]
    [InlineData("thirdWriter", 0.04)]
    [InlineData("fourthWriter", 0.03)]
    [InlineData("fifthWriter", 0.02)]
    [InlineData("seventhWriter", 0.02)]
    [InlineData("eighthWriter", 0.02)]
    [InlineData("ninthWriter", 0.12)]
    public void Of_an_unknown_writers_near_misses_few_are_warned_of(string writer, double most) =>
        Share(writer, isUrgent: false, example => example.Assessment.IsUrgent).ShouldBeLessThan(most);

    [Fact]
    public void Every_warning_says_which_words_led_to_it() =>
        Judged.Value.SelectMany(example => example.Assessment.Findings).ShouldAllBe(finding => finding.Words.Count > 0);

    private static double Share(string writer, bool isUrgent, Func<JudgedExample, bool> counts) =>
        Judged.Value.Where(example => example.Writer == writer && example.SignId is not null == isUrgent).Average(example => counts(example) ? 1.0 : 0.0);
}
