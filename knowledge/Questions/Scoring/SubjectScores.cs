namespace Backpain.Knowledge.Questions.Scoring;

/// <summary>The probability of every topic and intent.</summary>
internal sealed class SubjectScores(IReadOnlyList<string> subjects, float[] probabilities)
{
    private readonly int best = Array.IndexOf(probabilities, probabilities.Max());

    internal string Best => subjects[best];

    internal float Confidence => probabilities[best];

    internal float SecondBest => probabilities.Where((_, at) => at != best).DefaultIfEmpty().Max();

    internal float this[string subject] => IndexOf(subject) is >= 0 and var at ? probabilities[at] : 0;

    /// <summary>The most probable first.</summary>
    internal IEnumerable<(string Subject, float Probability)> Ranked() =>
        subjects.Zip(probabilities, (subject, probability) => (subject, probability)).OrderByDescending(each => each.probability);

    /// <summary>The weighted mean of several scores; weights need not add up to 1.</summary>
    internal static SubjectScores Mix(params ReadOnlySpan<(SubjectScores Scores, float Weight)> parts)
    {
        var mixed = new float[parts[0].Scores.Count];
        var total = 0f;
        foreach (var (scores, weight) in parts)
        {
            Rows.AddScaled(scores.Probabilities, weight, mixed);
            total += weight;
        }

        Rows.Scale(mixed, 1 / total);
        return new SubjectScores(parts[0].Scores.Subjects, mixed);
    }

    /// <summary>The scores with some subjects made more or less probable.</summary>
    internal SubjectScores Favour(IEnumerable<string> favoured, float times)
    {
        var changed = probabilities.ToArray();
        foreach (var at in favoured.Select(IndexOf).Where(at => at >= 0))
        {
            changed[at] *= times;
        }

        Rows.Scale(changed, 1 / changed.Sum());
        return new SubjectScores(subjects, changed);
    }

    private IReadOnlyList<string> Subjects => subjects;

    private int Count => probabilities.Length;

    private ReadOnlySpan<float> Probabilities => probabilities;

    private int IndexOf(string subject)
    {
        for (var at = 0; at < subjects.Count; at++)
        {
            if (subjects[at] == subject)
            {
                return at;
            }
        }

        return -1;
    }
}
