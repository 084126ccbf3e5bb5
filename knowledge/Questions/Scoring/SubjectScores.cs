using Backpain.Knowledge.Questions.Calibrating;
using Backpain.Knowledge.Questions.Choosing;

namespace Backpain.Knowledge.Questions.Scoring;

/// <summary>The probability of every topic and intent.</summary>
/// <param name="subjects">Ids of topics and intents.</param>
/// <param name="probabilities">One for each subject; they add up to 1.</param>
/// <param name="unknownShare">Which share of the words the content does not have.</param>
internal sealed class SubjectScores(string[] subjects, float[] probabilities, float unknownShare)
{
    private readonly int best = Array.IndexOf(probabilities, probabilities.Max());

    internal string Best => subjects[best];

    /// <summary>How likely <see cref="Best"/> is right; calibrated.</summary>
    internal float Confidence => (IntentKinds.Of(Best) == MessageKind.Decline ? Calibration.OfDeclines : Calibration.OfSubjects).Confidence(probabilities[best], SecondBest(), unknownShare);

    internal float this[string subject] => Array.IndexOf(subjects, subject) is >= 0 and var at ? probabilities[at] : 0;

    /// <summary>The most probable first.</summary>
    internal IEnumerable<(string Subject, float Probability)> Ranked() =>
        subjects.Zip(probabilities, (subject, probability) => (subject, probability)).OrderByDescending(each => each.probability);

    /// <summary>The weighted mean of several scores; weights need not add up to 1.</summary>
    internal static SubjectScores Mix(params ReadOnlySpan<(SubjectScores Scores, float Weight)> parts)
    {
        var first = parts[0].Scores;
        var mixed = first.Empty();
        var (total, unknown) = (0f, 0f);
        foreach (var (scores, weight) in parts)
        {
            scores.AddTo(mixed, weight);
            total += weight;
            unknown += scores.UnknownShare * weight;
        }

        Rows.Scale(mixed, 1 / total);
        return first.With(mixed, unknown / total);
    }

    /// <summary>The scores with some subjects made more or less probable.</summary>
    internal SubjectScores Favour(IEnumerable<string> favoured, float times)
    {
        var changed = Empty();
        AddTo(changed, 1);
        foreach (var at in favoured.Select(subject => Array.IndexOf(subjects, subject)).Where(at => at >= 0))
        {
            changed[at] *= times;
        }

        Rows.Scale(changed, 1 / changed.Sum());
        return With(changed, unknownShare);
    }

    private float UnknownShare => unknownShare;

    private float[] Empty() => new float[probabilities.Length];

    private void AddTo(float[] sum, float weight) => Rows.AddScaled(probabilities, weight, sum);

    private SubjectScores With(float[] other, float otherUnknownShare) => new(subjects, other, otherUnknownShare);

    private float SecondBest()
    {
        var second = 0f;
        for (var at = 0; at < probabilities.Length; at++)
        {
            second = at == best ? second : Math.Max(second, probabilities[at]);
        }

        return second;
    }
}
