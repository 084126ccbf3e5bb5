using System.Runtime.InteropServices;

namespace Backpain.Knowledge.Questions.Features;

/// <summary>What English words mean, as numbers: words that are used alike have vectors alike, and common words have short ones. Made by the build.</summary>
internal static class WordVectors
{
    private const string Resource = "wordVectors.bin";
    private const int HeaderLength = 2 * sizeof(int);

    private static readonly UnmanagedMemoryStream Stream = Open();
    private static readonly int Count = MemoryMarshal.Read<int>(File);

    internal static int Dimensions { get; } = MemoryMarshal.Read<int>(File[sizeof(int)..]);

    // Read where the assembly lies in memory: a copy would cost every start.
    private static unsafe ReadOnlySpan<byte> File => new(Stream.PositionPointer, (int)Stream.Length);

    private static ReadOnlySpan<ulong> Hashes => MemoryMarshal.Cast<byte, ulong>(File.Slice(HeaderLength, Count * sizeof(ulong)));

    private static ReadOnlySpan<float> Scales => MemoryMarshal.Cast<byte, float>(File.Slice(HeaderLength + (Count * sizeof(ulong)), Count * sizeof(float)));

    private static ReadOnlySpan<sbyte> Numbers => MemoryMarshal.Cast<byte, sbyte>(File[(HeaderLength + (Count * (sizeof(ulong) + sizeof(float))))..]);

    /// <returns>False when the word has no vector.</returns>
    internal static bool TryRead(string word, Span<float> vector)
    {
        var at = Hashes.BinarySearch(FeatureHash.Of(word));
        if (at < 0)
        {
            return false;
        }

        var numbers = Numbers.Slice(at * Dimensions, Dimensions);
        var scale = Scales[at];
        for (var dimension = 0; dimension < numbers.Length; dimension++)
        {
            vector[dimension] = numbers[dimension] * scale;
        }

        return true;
    }

    private static UnmanagedMemoryStream Open() =>
        typeof(WordVectors).Assembly.GetManifestResourceStream(Resource) as UnmanagedMemoryStream ?? throw new InvalidOperationException($"The resource '{Resource}' is missing.");
}
