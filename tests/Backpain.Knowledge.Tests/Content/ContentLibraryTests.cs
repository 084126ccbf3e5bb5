using Backpain.Knowledge.Content;

namespace Backpain.Knowledge.Tests.Content;

public sealed class ContentLibraryTests : IDisposable
{
    private const string Sheet = "factSheets/tea-for-visitors.md";

    private readonly CopyOfSampleContent content = new();
    private readonly HandCrankedTime time = new();
    private readonly CollectedLog<ContentLibrary> log = new();
    private readonly ContentLibrary library;

    public ContentLibraryTests() => library = ContentLibrary.Open(content.Location, time, log);

    [Fact]
    public void A_good_change_is_live_at_the_next_look()
    {
        content.Replace(Sheet, "Both are there.", "Only milk is there.");

        time.Tick();

        library.Current.FindTopic("milk-or-lemon")!.ShortAnswer.ShouldBe("Only milk is there.");
    }

    [Fact]
    public void A_removed_file_is_a_change_too()
    {
        File.Delete(Path.Combine(content.Location, "wording/order.md"));

        time.Tick();

        library.Current.Wording.Keys.ShouldBeEmpty();
    }

    [Fact]
    public void The_snapshot_stays_the_same_while_nothing_changes()
    {
        var before = library.Current;

        time.Tick();

        library.Current.ShouldBeSameAs(before);
    }

    [Fact]
    public void A_bad_change_is_logged_once_with_file_line_and_reason_and_the_last_good_content_serves()
    {
        var before = library.Current;
        content.Replace(Sheet, "Both are there.\n", "");

        time.Tick();
        time.Tick();

        library.Current.ShouldBeSameAs(before);
        log.Lines.ShouldHaveSingleItem().ShouldContain($"{Sheet}:40: 'Milk or lemon?' has no short answer");
    }

    [Fact]
    public void A_look_comes_more_often_than_every_two_seconds() => time.Period.ShouldBeLessThan(TimeSpan.FromSeconds(2));

    [Fact]
    public void Nobody_looks_after_disposal()
    {
        library.Dispose();

        time.IsRunning.ShouldBeFalse();
    }

    public void Dispose()
    {
        library.Dispose();
        content.Dispose();
    }
}
