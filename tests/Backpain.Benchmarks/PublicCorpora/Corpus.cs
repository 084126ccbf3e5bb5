namespace Backpain.Benchmarks.PublicCorpora;

/// <summary>A sentence with what it means; <see cref="Corpus.NoIntent"/> when it means nothing that the corpus knows.</summary>
internal sealed record Sentence(string Text, string Intent);

/// <summary>Public sentences to train on and to be tried on.</summary>
/// <param name="Train">May hold sentences without an intent.</param>
/// <param name="Test">Those that are reported.</param>
internal sealed record Corpus(string Name, IReadOnlyList<Sentence> Train, IReadOnlyList<Sentence> Test)
{
    /// <summary>The intent of sentences that have none.</summary>
    internal const string NoIntent = "None";
}
