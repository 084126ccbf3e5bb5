namespace Backpain.Knowledge.Questions.Scoring;

/// <summary>How much a text is like every topic and intent: above 0 what it is clearly about, near -1 what it has nothing of.</summary>
/// <param name="subjects">Ids of topics and intents.</param>
/// <param name="margins">One for each subject: its distance from the border between the subject and all others.</param>
/// <param name="unknownShare">Which share of the words the content does not have.</param>
internal sealed class SubjectScores(string[] subjects, float[] margins, float unknownShare)
{
    // Roughly: half sure on the border with a small lead. Only the order matters, and that a threshold can be set.
    private const double OfMargin = 3;
    private const double OfLead = 2;
    private const double OfUnknownWords = -2;
    private const double Start = 0.8;

    private readonly int best = Array.IndexOf(margins, margins.Max());

    internal string Best => subjects[best];

    internal int BestAt => best;

    internal float UnknownShare => unknownShare;

    internal int Count => subjects.Length;

    /// <summary>How likely <see cref="Best"/> is right if the text is all there is, 0 to 1.</summary>
    internal double Confidence => 1 / (1 + Math.Exp(-(Start + (OfMargin * margins[best]) + (OfLead * LeadOf(best)) + (OfUnknownWords * unknownShare))));

    internal float this[int subject] => margins[subject];

    internal float this[string subject] => Array.IndexOf(subjects, subject) is >= 0 and var at ? margins[at] : float.NegativeInfinity;

    internal string IdOf(int subject) => subjects[subject];

    /// <summary>The places of the subjects, the most like first.</summary>
    internal IEnumerable<int> Ranked() => Enumerable.Range(0, margins.Length).OrderByDescending(at => margins[at]);

    /// <summary>How much more the text is like a subject than like any other that counts.</summary>
    internal float LeadOf(int subject, Func<int, bool>? counts = null)
    {
        var other = float.NegativeInfinity;
        for (var at = 0; at < margins.Length; at++)
        {
            other = at != subject && margins[at] > other && (counts is null || counts(at)) ? margins[at] : other;
        }

        return float.IsNegativeInfinity(other) ? margins[subject] + 1 : margins[subject] - other;
    }
}
