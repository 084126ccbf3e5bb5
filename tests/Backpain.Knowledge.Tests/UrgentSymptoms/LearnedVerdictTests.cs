using Backpain.Knowledge.UrgentSymptoms.Hearing;
using Backpain.Knowledge.UrgentSymptoms.Weighing;

namespace Backpain.Knowledge.Tests.UrgentSymptoms;

public sealed class LearnedVerdictTests
{
    private const float FarFromRedFlags = -4;
    private const float FaintHint = -1.5f;
    private const float AtTheBorder = -0.3f;

    [Fact]
    public void A_long_message_far_from_red_flags_explains_away_what_hardly_fits_a_pattern() => Verdict(words: 60, withPattern: -1).ExplainsAway.ShouldBeTrue();

    [Fact]
    public void A_few_words_explain_no_pattern_away() => Verdict(words: 4, withPattern: -1).ExplainsAway.ShouldBeFalse();

    [Fact]
    public void What_fits_a_pattern_well_is_never_explained_away() => Verdict(words: 60, withPattern: 0.1f).ExplainsAway.ShouldBeFalse();

    [Fact]
    public void A_pattern_that_surely_is_one_by_itself_warns_in_any_message() => Verdict(words: 160, withPattern: 1).Warns.ShouldBeTrue();

    [Fact]
    public void The_same_clues_warn_sooner_where_words_fit_a_pattern()
    {
        (Verdict(words: 20, withPattern: -1) with { Clues = AtTheBorder }).Warns.ShouldBeTrue();
        (Hint(words: 20) with { Clues = AtTheBorder }).Warns.ShouldBeFalse();
    }

    [Fact]
    public void A_faint_hint_is_asked_about_in_a_line_and_not_in_a_long_story()
    {
        Hint(words: 20).MayHint.ShouldBeTrue();
        Hint(words: 90).MayHint.ShouldBeFalse();
    }

    private static LearnedVerdict Verdict(int words, float withPattern) => new(FarFromRedFlags, 20, new WordSpan(0, words - 1)) { ScoreWithPattern = withPattern, Words = words };

    private static LearnedVerdict Hint(int words) => new(FaintHint, 20, new WordSpan(0, words - 1)) { ScoreWithPattern = float.MinValue, Words = words };
}
