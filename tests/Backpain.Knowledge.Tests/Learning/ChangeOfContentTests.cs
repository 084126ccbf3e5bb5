using Backpain.Knowledge.Content;
using Backpain.Knowledge.Learning;
using Backpain.Knowledge.Tests.Content;
using Backpain.Knowledge.UrgentSymptoms;
using Microsoft.Extensions.Logging.Abstractions;

namespace Backpain.Knowledge.Tests.Learning;

public sealed class ChangeOfContentTests : IDisposable
{
    private readonly KeptLearning kept = new();

    [Fact]
    public void A_change_of_wording_keeps_what_was_learned()
    {
        var time = new HandCrankedTime();

        // Not the places that all tests share: they keep only what was learned last.
        using var library = ContentLibrary.Open(kept.Content.Location, LearnedPlaces.None, time, NullLogger<ContentLibrary>.Instance);
        var (before, learned) = (library.Current, library.Current.Learned.Value);
        File.AppendAllText(Path.Combine(kept.Content.Location, "wording/order.md"), "\n## More {#more}\n\nMore tea.\n");

        time.Tick();

        library.Current.ShouldNotBeSameAs(before);
        library.Current.Learned.Value.ShouldBeSameAs(learned);
    }

    [Fact]
    public async Task While_a_change_is_learned_the_signs_before_it_are_watched_for()
    {
        var asked = new TaskCompletionSource();
        using var learning = new ManualResetEventSlim();
        var learned = kept.Read().Learned;
        var (before, after) = (new Watch(), new Watch());
        var library = new ChangingLibrary(before.Serving(learned));
        using var watch = new UrgentSymptomWatch(library);

        var change = Task.Run(() => library.ChangeTo(after.Serving(new Lazy<LearnedContent>(() => Learn(asked, learning, learned.Value)))));
        await asked.Task;
        watch.Assess("scalded").ShouldBeSameAs(before.Says);

        learning.Set();
        await change;
        watch.Assess("scalded").ShouldBeSameAs(after.Says);
    }

    public void Dispose() => kept.Dispose();

    private static LearnedContent Learn(TaskCompletionSource asked, ManualResetEventSlim learning, LearnedContent learned)
    {
        asked.SetResult();
        learning.Wait();
        return learned;
    }

    private sealed class ChangingLibrary(ContentSnapshot first) : IContentLibrary
    {
        public event EventHandler? Changed;

        public ContentSnapshot Current { get; private set; } = first;

        internal void ChangeTo(ContentSnapshot next)
        {
            Current = next;
            Changed?.Invoke(this, EventArgs.Empty);
        }
    }

    private sealed class Watch : IWatchForUrgentSymptoms
    {
        internal UrgentAssessment Says { get; } = new([], null);

        public UrgentAssessment Assess(string? message) => Says;

        internal ContentSnapshot Serving(Lazy<LearnedContent> learned) => new([], new Wording(new Dictionary<string, Phrase>()), [], [], this, learned);
    }
}
