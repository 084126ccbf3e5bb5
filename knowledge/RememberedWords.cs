using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Backpain.Knowledge;

/// <summary>What was found out about words, so that it need not be found out again. People make up words without end, so only so many are kept. Safe for many threads.</summary>
/// <param name="most">How many words are kept; the first ones stay.</param>
internal sealed class RememberedWords<TValue>(int most)
{
    private readonly ConcurrentDictionary<string, TValue> known = new(StringComparer.Ordinal);

    internal bool TryRecall(string word, [MaybeNullWhen(false)] out TValue value) => known.TryGetValue(word, out value);

    /// <returns><paramref name="value"/>, whether there was room for it or not.</returns>
    internal TValue Keep(string word, TValue value)
    {
        if (known.Count < most)
        {
            known.TryAdd(word, value);
        }

        return value;
    }
}
