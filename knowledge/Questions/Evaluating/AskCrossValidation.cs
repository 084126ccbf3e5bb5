using Backpain.Knowledge.Content;
using Backpain.Knowledge.Questions.Scoring;

namespace Backpain.Knowledge.Questions.Evaluating;

/// <summary>What a model that had not seen an ask made of it.</summary>
/// <param name="Subject">The topic or intent that the ask stands under.</param>
/// <param name="Found">The topic or intent that it found.</param>
/// <param name="Confidence">How sure the model was of what it found, 0 to 1.</param>
public sealed record AskResult(string Ask, string Subject, string Found, double Confidence)
{
    public bool IsRight => Subject == Found;
}

/// <summary>Trains on most asks and tries the rest, in turn, until every ask was tried unseen. The same content gives the same results.</summary>
/// <param name="Results">One for each ask, in the order of the content.</param>
public sealed record AskCrossValidation(IReadOnlyList<AskResult> Results)
{
    private const int Seed = 1;

    /// <summary>The share of asks that find their own subject, 0 to 1.</summary>
    public double Accuracy => Results.Count(result => result.IsRight) / (double)Math.Max(1, Results.Count);

    /// <summary>Takes some seconds.</summary>
    public static AskCrossValidation Run(ContentSnapshot content)
    {
        var material = new TrainingMaterial(content);
        var results = new AskResult?[material.Texts.Count];
        foreach (var (scorer, leftOut) in AskFold.Of(material, new Random(Seed)))
        {
            foreach (var text in leftOut)
            {
                var likely = MessageReader.Weigh(material.WordsOf(text), scorer).Subjects[0];
                results[text] = new AskResult(material.Texts[text].Text, material.Texts[text].Subject, scorer.IdOf(likely.Subject), likely.Probability);
            }
        }

        return new AskCrossValidation([.. results.OfType<AskResult>()]);
    }
}
