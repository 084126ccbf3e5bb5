using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>What an example says in traits and in words, so that it can be learned from any number of times.</summary>
/// <param name="Parts">Its sentences, where it is a near miss: where nothing is urgent no part of it is. Of a red flag nobody knows which part is one.</param>
internal sealed record Lesson(Example Example, TraitRow Whole, IReadOnlyList<TraitRow> Parts, IReadOnlyList<string> Words)
{
    internal bool IsUrgent => Example.SignId is not null;

    /// <returns>In the order of the examples.</returns>
    internal static Lesson[] Prepare(IReadOnlyList<Example> examples, TraitFinder finder, Ear ear)
    {
        var lessons = new Lesson[examples.Count];
        Parallel.For(0, examples.Count, TraitCollector.Borrow, Prepare, collector => collector.GiveBack());
        return lessons;

        TraitCollector Prepare(int at, ParallelLoopState state, TraitCollector collector)
        {
            lessons[at] = Of(examples[at], ear.Hear(examples[at].Text), finder, collector);
            return collector;
        }
    }

    private static Lesson Of(Example example, HeardMessage heard, TraitFinder finder, TraitCollector collector)
    {
        var traits = finder.Find(heard);
        var parts = example.SignId is null ? SentenceWindows.Of(heard.Words) : [];
        return new Lesson(example, collector.RowOf(traits, SentenceWindows.WholeOf(heard.Words)), [.. parts.Select(part => collector.RowOf(traits, part))], WordSequence.Of(heard.Words));
    }
}
