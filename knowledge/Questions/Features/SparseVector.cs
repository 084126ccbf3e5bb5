namespace Backpain.Knowledge.Questions.Features;

/// <summary>The features of a text that the content has too, each with its weight; of length 1, or less when some words are unknown.</summary>
internal sealed record SparseVector(int[] Indices, float[] Values);
