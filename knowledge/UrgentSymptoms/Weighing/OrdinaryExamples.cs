namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>Chooses ordinary messages to learn from: there are many thousands, and some are enough.</summary>
internal static class OrdinaryExamples
{
    private const int Most = 70_000;

    /// <summary>Each stays or goes by its own text and not by its place, so that another message more changes one at most.</summary>
    internal static IEnumerable<Example> SomeOf(IEnumerable<string> messages) =>
        messages.Distinct(StringComparer.Ordinal)
            .OrderBy(message => TraitHash.Of(TraitKind.Word, TraitHash.Of(message))).ThenBy(message => message, StringComparer.Ordinal)
            .Take(Most)
            .Select(message => new Example(null, message, null, []));
}
