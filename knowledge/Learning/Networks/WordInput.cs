using Backpain.Knowledge.Questions.Features;
using Backpain.Knowledge.Questions.Scoring;

namespace Backpain.Knowledge.Learning.Networks;

/// <summary>What a network reads of a word: numbers for its meaning, and then numbers for its letters, by which a misspelt or unknown word says something too.</summary>
internal static class WordInput
{
    internal const int Letters = 28;

    /// <summary>So long are vectors of meaning, whatever the word; letters are about half as long.</summary>
    private const float LengthOfMeaning = 3;

    internal static int Meaning { get; } = WordVectors.Dimensions;

    /// <summary>Fills whole vectors.</summary>
    internal static int Length { get; } = Meaning + Letters;

    /// <param name="meaning">Is filled; with zeros when the word is not known.</param>
    internal static void ReadMeaning(string word, Span<float> meaning)
    {
        meaning.Clear();
        if (WordVectors.TryRead(word, meaning))
        {
            Rows.Scale(meaning, LengthOfMeaning / MathF.Sqrt(Rows.SumOfSquares(meaning) + 1e-9f));
        }
    }
}
