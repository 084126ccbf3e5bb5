namespace Backpain.Knowledge.Questions.Features;

/// <summary>Kinds of features; each kind has its own weight in a message.</summary>
internal enum FeatureKind : byte
{
    Word,
    WordPair,
    NearWords,
    Letters,
    Meaning,
    MeaningPair,
}

/// <summary>One trait of a message, as a hash: two traits of the same hash count as the same.</summary>
internal readonly record struct Feature(ulong Hash, FeatureKind Kind);
