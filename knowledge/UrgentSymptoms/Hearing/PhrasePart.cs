namespace Backpain.Knowledge.UrgentSymptoms.Hearing;

/// <summary>A piece of a phrase of a word list.</summary>
internal abstract record PhrasePart;

internal sealed record WordPart(string Word) : PhrasePart;

/// <summary><c>…</c>: up to two words of any kind.</summary>
internal sealed record GapPart : PhrasePart;

/// <summary><c>[38-42]</c>: a number between the two, both included.</summary>
internal sealed record NumberPart(double Least, double Most) : PhrasePart
{
    internal bool Holds(double value) => Least <= value && value <= Most;
}
