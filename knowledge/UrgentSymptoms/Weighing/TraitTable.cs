namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>Numbers the traits that more than one example has. Looks up a trait by part of its hash, so a few of them share a number.</summary>
internal sealed class TraitTable
{
    private const int FewestExamples = 2;
    private const int BitsOfHash = 20;
    private const int Unknown = -1;

    private readonly int[] indexOf = new int[1 << BitsOfHash];

    /// <param name="examples">The traits of each.</param>
    internal TraitTable(IReadOnlyList<List<Trait>> examples)
    {
        var lastSeen = new int[1 << BitsOfHash];
        for (var example = 0; example < examples.Count; example++)
        {
            foreach (var trait in examples[example])
            {
                var slot = SlotOf(trait);
                if (lastSeen[slot] != example + 1)
                {
                    lastSeen[slot] = example + 1;
                    indexOf[slot]++;
                }
            }
        }

        for (var slot = 0; slot < indexOf.Length; slot++)
        {
            indexOf[slot] = indexOf[slot] >= FewestExamples ? Count++ : Unknown;
        }
    }

    internal int Count { get; }

    internal bool TryFind(Trait trait, out int index) => (index = indexOf[SlotOf(trait)]) != Unknown;

    private static int SlotOf(Trait trait) => (int)(trait.Hash >> (64 - BitsOfHash));
}
