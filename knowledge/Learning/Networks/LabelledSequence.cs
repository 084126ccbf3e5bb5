namespace Backpain.Knowledge.Learning.Networks;

/// <summary>A text to learn from.</summary>
/// <param name="Words">In order; marks between sentences may stand among them, as words of their own.</param>
/// <param name="Class">From 0 up.</param>
/// <param name="Weight">How much it counts; 1 is usual.</param>
internal sealed record LabelledSequence(IReadOnlyList<string> Words, int Class, float Weight = 1);
