using Backpain.Knowledge.Content;
using Backpain.Knowledge.Learning;
using Backpain.Knowledge.Questions;

namespace Backpain.Knowledge.Tests.Learning;

public sealed class LearnedContentTests : IDisposable
{
    private readonly KeptLearning kept = new();

    [Fact]
    public void What_is_loaded_is_what_was_learned_bit_for_bit()
    {
        var learned = KeptLearning.HashOf(kept.Read());

        KeptLearning.HashOf(kept.Read()).ShouldBe(learned);
        kept.TimesLearned.ShouldBe(1);
    }

    [Fact]
    public void The_same_content_teaches_the_same_bit_for_bit() => KeptLearning.HashOf(Anew()).ShouldBe(KeptLearning.HashOf(Anew()));

    [Theory]
    [InlineData("is there milk or lemon")]
    [InlineData("mlik and steam")]
    [InlineData("boiling water scalded my skin")]
    public void A_message_scores_the_same_by_what_was_loaded(string message)
    {
        var (learned, loaded) = (kept.Read(), kept.Read());

        Margins(loaded, message).ShouldBe(Margins(learned, message));
        new MessageReader(loaded).Understand(message, ConversationSoFar.None).Explanation.ShouldBe(new MessageReader(learned).Understand(message, ConversationSoFar.None).Explanation);
        loaded.UrgentSymptoms.Assess(message).Findings.Select(finding => finding.Sign.Id).ShouldBe(learned.UrgentSymptoms.Assess(message).Findings.Select(finding => finding.Sign.Id));
    }

    [Theory]
    [InlineData("asks/milk-or-lemon.md", "\n- oat milk please\n")]
    [InlineData("urgentSymptoms/examples/ada.md", "\n\n## Cold tea {#cold}\n\n::: near-misses\n- cold tea on my skin\n:::\n")]
    [InlineData("layWords/kitchen.md", "\n## Cake {#cake}\n\nbun, scone\n")]
    public void Content_that_teaches_something_else_is_learned_anew(string file, string more)
    {
        kept.Read();
        File.AppendAllText(Path.Combine(kept.Content.Location, file), more);

        kept.Read();

        kept.TimesLearned.ShouldBe(2);
        kept.Log.Lines.ShouldContain(line => line.Contains("was learned from other content or by other code", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_goes_is_a_change_too()
    {
        kept.Read();
        File.Delete(Path.Combine(kept.Content.Location, "asks/chat-greeting.md"));

        kept.Read();

        kept.TimesLearned.ShouldBe(2);
    }

    [Fact]
    public void Wording_teaches_nothing()
    {
        kept.Read();
        File.AppendAllText(Path.Combine(kept.Content.Location, "wording/order.md"), "\n## More {#more}\n\nMore tea.\n");

        kept.Read();

        kept.TimesLearned.ShouldBe(1);
    }

    [Fact]
    public void The_build_has_learned_from_the_content_of_this_repository() =>
        LearnedFile.Read(Path.Combine(AppContext.BaseDirectory, LearnedFile.Name), LearningKey.Of(Repository.Content)).ShouldNotBeNull();

    public void Dispose() => kept.Dispose();

    private static float[] Margins(ContentSnapshot content, string message)
    {
        var scores = new MessageReader(content).Score(message, ConversationSoFar.None).Whole;
        return [.. Enumerable.Range(0, scores.Count).Select(subject => scores[subject])];
    }

    private ContentSnapshot Anew() => ContentLibrary.Read(kept.Content.Location, LearnedPlaces.None);
}
