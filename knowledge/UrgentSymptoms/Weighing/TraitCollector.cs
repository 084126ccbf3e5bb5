using System.Collections.Concurrent;
using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>Collects the traits of parts of messages, one part after another, each trait once. For one thread at a time.</summary>
internal sealed class TraitCollector
{
    private static readonly ConcurrentBag<TraitCollector> Idle = [];

    private readonly int[] takenFor = new int[Trait.Numbers];
    private readonly List<int> full = [];
    private readonly List<int> slight = [];
    private int part;

    /// <summary>To be given back with <see cref="GiveBack"/>: there are as many as threads that weigh at the same time.</summary>
    internal static TraitCollector Borrow() => Idle.TryTake(out var idle) ? idle : new TraitCollector();

    internal void GiveBack() => Idle.Add(this);

    internal TraitRow RowOf(MessageTraits message, WordSpan words)
    {
        part++;
        full.Clear();
        slight.Clear();
        foreach (ref readonly var trait in message.BeginningIn(words))
        {
            if (IsNewIn(words, trait))
            {
                (trait.IsSlight ? slight : full).Add(trait.Number);
            }
        }

        return new TraitRow([.. full, .. slight], full.Count);
    }

    /// <summary>What <see cref="RowOf"/> would score, without making the row.</summary>
    internal float Score(MessageTraits message, WordSpan words, float[] weights)
    {
        part++;
        var (sum, squares) = (0f, 0f);
        foreach (ref readonly var trait in message.BeginningIn(words))
        {
            if (IsNewIn(words, trait))
            {
                var value = TraitRow.ValueOf(trait);
                sum += weights[trait.Number] * value;
                squares += value * value;
            }
        }

        return weights[^1] + (sum * TraitRow.ShareOf(squares));
    }

    private bool IsNewIn(WordSpan words, in Trait trait)
    {
        if (trait.Span.Last > words.Last || takenFor[trait.Number] == part)
        {
            return false;
        }

        takenFor[trait.Number] = part;
        return true;
    }
}
