using Backpain.Knowledge.Questions;

namespace Backpain.Knowledge.Tests.Learning;

public sealed class LearnedFileTests : IDisposable
{
    private readonly KeptLearning kept = new();

    [Theory]
    [InlineData(3, "is no such file")]
    [InlineData(100, "is damaged")]
    [InlineData(122, "is too short or too long")]
    [InlineData(200, "is damaged")]
    [InlineData(-1, "is damaged")]
    public void A_file_with_one_wrong_bit_is_refused_and_learned_anew(int place, string reason)
    {
        var learned = KeptLearning.HashOf(kept.Read());
        Change(bytes => bytes[place < 0 ? ^1 : place] ^= 1);

        KeptLearning.HashOf(kept.Read()).ShouldBe(learned);

        kept.Log.Lines.ShouldContain(line => line.StartsWith(kept.File, StringComparison.Ordinal) && line.Contains(reason, StringComparison.Ordinal));
        kept.TimesLearned.ShouldBe(2);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(60)]
    [InlineData(1000)]
    public void A_file_that_was_cut_short_is_refused_and_learned_anew(int length)
    {
        kept.Read();
        File.WriteAllBytes(kept.File, File.ReadAllBytes(kept.File)[..length]);

        kept.Read();

        kept.TimesLearned.ShouldBe(2);
    }

    [Fact]
    public void A_file_with_something_after_its_end_is_refused_and_learned_anew()
    {
        kept.Read();
        File.AppendAllText(kept.File, "!");

        kept.Read();

        kept.TimesLearned.ShouldBe(2);
    }

    [Fact]
    public void A_damaged_file_is_mended()
    {
        kept.Read();
        Change(bytes => bytes[^1] ^= 1);
        kept.Read();

        kept.Read();

        kept.TimesLearned.ShouldBe(2);
    }

    [Fact]
    public void What_can_t_be_kept_is_learned_all_the_same()
    {
        // Nobody can write a file where a folder is, not even an administrator.
        Directory.CreateDirectory(kept.File);

        new MessageReader(kept.Read()).Understand("milk or lemon", ConversationSoFar.None).Topics.ShouldBe(["milk-or-lemon"]);

        kept.Log.Lines.ShouldHaveSingleItem().ShouldContain("can't be kept");
        Directory.GetFiles(kept.Place).ShouldBeEmpty();
    }

    [Fact]
    public void A_place_that_is_missing_is_not_made()
    {
        Directory.Delete(kept.Place);

        kept.Read();

        Directory.Exists(kept.Place).ShouldBeFalse();
        Directory.CreateDirectory(kept.Place);
    }

    [Fact]
    public void Several_that_start_at_once_keep_one_whole_file()
    {
        var all = Enumerable.Range(0, 6).AsParallel().WithDegreeOfParallelism(6).Select(_ => KeptLearning.HashOf(kept.Read())).ToList();

        all.Distinct().ShouldHaveSingleItem();
        Directory.GetFiles(kept.Place).ShouldBe([kept.File]);
        var learnedBefore = kept.TimesLearned;
        kept.Read();
        kept.TimesLearned.ShouldBe(learnedBefore);
    }

    public void Dispose() => kept.Dispose();

    private void Change(Action<byte[]> change)
    {
        var bytes = File.ReadAllBytes(kept.File);
        change(bytes);
        File.WriteAllBytes(kept.File, bytes);
    }
}
