using Backpain.Knowledge.Questions.Scoring;

namespace Backpain.Knowledge.Learning.Networks;

/// <summary>
/// The words of the texts that are learned from. Each has a vector of its own that begins with what the word means elsewhere, and shares vectors of its letters' runs with others.
/// All of them move while learning, the less the more they have moved (Adagrad, one rate for each vector: Duchi et al. 2011).
/// </summary>
internal sealed class TrainedWords
{
    private const float LettersFrom = 0.3f;
    private const float Least = 1e-16f;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly int[][] runs;
    private readonly float[] meanings;
    private readonly float[] meaningsMoved;
    private readonly float[] letters = new float[LetterRuns.Rows * WordInput.Letters];
    private readonly float[] lettersMoved = new float[LetterRuns.Rows];

    internal TrainedWords(IEnumerable<string> words, Random random)
    {
        foreach (var word in words)
        {
            numbers.TryAdd(word, numbers.Count);
        }

        runs = [.. numbers.Keys.Select(LetterRuns.Of)];
        meanings = new float[numbers.Count * WordInput.Meaning];
        meaningsMoved = new float[numbers.Count];
        foreach (var (word, number) in numbers)
        {
            WordInput.ReadMeaning(word, MeaningOf(number));
        }

        for (var at = 0; at < letters.Length; at++)
        {
            letters[at] = LettersFrom * Normal(random);
        }
    }

    internal int NumberOf(string word) => numbers[word];

    /// <param name="input">Is filled.</param>
    internal void Read(int word, Span<float> input)
    {
        MeaningOf(word).CopyTo(input);
        var ofLetters = input[WordInput.Meaning..];
        ofLetters.Clear();
        foreach (var row in runs[word])
        {
            Rows.AddScaled(LettersOf(row), 1f / runs[word].Length, ofLetters);
        }
    }

    /// <param name="gradient">Of the word's input.</param>
    internal void Move(int word, ReadOnlySpan<float> gradient, float rate)
    {
        var ofMeaning = gradient[..WordInput.Meaning];
        var ofLetters = gradient[WordInput.Meaning..];
        Move(MeaningOf(word), ofMeaning, MeanSquare(ofMeaning), ref meaningsMoved[word], rate);
        var share = 1f / runs[word].Length;
        var square = MeanSquare(ofLetters) * share * share;
        foreach (var row in runs[word])
        {
            Move(LettersOf(row), ofLetters, square, ref lettersMoved[row], rate * share);
        }
    }

    internal PackedWords Pack() => PackedWords.Pack(numbers.Keys.Select(word => (word, MeaningOf(numbers[word]).ToArray())), letters);

    private static void Move(Span<float> vector, ReadOnlySpan<float> gradient, float square, ref float moved, float rate)
    {
        moved += square;
        Rows.AddScaled(gradient, -rate / MathF.Sqrt(moved + Least), vector);
    }

    private static float MeanSquare(ReadOnlySpan<float> gradient) => Rows.SumOfSquares(gradient) / gradient.Length;

    internal Span<float> MeaningOf(int word) => meanings.AsSpan(word * WordInput.Meaning, WordInput.Meaning);

    internal Span<float> LettersOf(int row) => letters.AsSpan(row * WordInput.Letters, WordInput.Letters);

    // Box and Muller.
    private static float Normal(Random random) => MathF.Sqrt(-2 * MathF.Log(1 - random.NextSingle())) * MathF.Cos(MathF.Tau * random.NextSingle());
}
