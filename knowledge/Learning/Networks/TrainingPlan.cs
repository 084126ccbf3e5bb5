namespace Backpain.Knowledge.Learning.Networks;

/// <summary>How large a network is, and how long it learns.</summary>
/// <param name="FiltersOfEachWidth">A multiple of 16; there are filters of four widths.</param>
/// <param name="Rounds">How often each text is learned from.</param>
internal sealed record TrainingPlan(int FiltersOfEachWidth = 32, int Rounds = 6)
{
    /// <summary>The part of the numbers of words' inputs that is left out at a time, so that no number is relied on too much.</summary>
    internal float LeftOutOfInputs { get; init; } = 0.2f;

    /// <summary>The same of what filters found.</summary>
    internal float LeftOutOfFound { get; init; } = 0.5f;
}
