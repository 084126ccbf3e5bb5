using Backpain.Knowledge.Questions.Features;

namespace Backpain.Knowledge.Questions.Scoring;

/// <summary>A text whose meaning is known.</summary>
/// <param name="Class">Index of what it means.</param>
/// <param name="Weight">1 for a way of asking; less for text that only tells the words of a topic.</param>
internal sealed record TrainingText(TextVector Vector, int Class, float Weight);
