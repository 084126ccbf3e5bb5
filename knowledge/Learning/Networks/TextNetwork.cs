namespace Backpain.Knowledge.Learning.Networks;

/// <summary>
/// A small convolutional network over the words of a text (Kim 2014): filters look for runs of words, and the classes are scored by what they found. It hears the order of
/// words and knows words by their meaning. Safe for many threads.
/// </summary>
internal sealed class TextNetwork(PackedWords words, Filters filters, OutputLayer output)
{
    private const int MostRemembered = 2_000;

    private readonly RememberedWords<float[]> remembered = new(MostRemembered);

    internal int Classes => output.Classes;

    internal static TextNetwork ReadFrom(BinaryReader reader) => new(PackedWords.ReadFrom(reader), Filters.ReadFrom(reader), OutputLayer.ReadFrom(reader));

    internal void WriteTo(BinaryWriter writer)
    {
        words.WriteTo(writer);
        filters.WriteTo(writer);
        output.WriteTo(writer);
    }

    /// <summary>What a word gives to the network wherever it stands: a text is scored by the shares of its words, and its parts by theirs.</summary>
    internal float[] ShareOf(string word)
    {
        if (remembered.TryRecall(word, out var known))
        {
            return known;
        }

        var input = new float[WordInput.Length];
        words.Read(word, input);
        return remembered.Keep(word, filters.ShareOf(input));
    }

    /// <param name="shares">Of the words of a text or a part of it.</param>
    /// <param name="scores">Is filled with the score of each class, as log odds that may all be shifted.</param>
    internal void Score(ReadOnlySpan<float[]> shares, Span<float> scores)
    {
        Span<float> found = stackalloc float[filters.Shape.Count];
        Span<int> starts = stackalloc int[filters.Shape.Count];
        filters.Read(shares, found, starts);
        output.Score(found, scores);
    }
}
