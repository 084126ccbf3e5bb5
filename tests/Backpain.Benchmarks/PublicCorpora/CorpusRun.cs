using System.Diagnostics;
using Backpain.Knowledge.Questions.Features;
using Backpain.Knowledge.Questions.Normalising;
using Backpain.Knowledge.Questions.Scoring;
using Backpain.Knowledge.Questions.Spelling;

namespace Backpain.Benchmarks.PublicCorpora;

/// <summary>What the engine made of a sentence that it had not seen.</summary>
internal sealed record Finding(Sentence Sentence, string Found, double Confidence)
{
    internal bool IsRight(double threshold) => (Confidence >= threshold ? Found : Corpus.NoIntent) == Sentence.Intent;
}

/// <summary>Trains the bot's own engine on a corpus and tries it on the rest: normalise, correct, extract, score, calibrate. No lay words: those are about backs.</summary>
internal sealed record CorpusRun(Corpus Corpus, IReadOnlyList<Finding> Findings, TimeSpan Training, IReadOnlyList<double> Microseconds, double Megabytes)
{
    internal static CorpusRun Of(Corpus corpus)
    {
        var memoryBefore = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        var material = new TrainingMaterial([.. corpus.Train.Select(sentence => new LabelledText(sentence.Text, sentence.Intent, IsAsk: true, Weight: 1))], []);
        var scorer = new SubjectScorer(material.LearnSubjects(), LayWords.None);
        var spelling = new SpellingCorrector(material.Vocabulary);
        var training = clock.Elapsed;
        var memory = GC.GetTotalMemory(forceFullCollection: true) - memoryBefore;
        var findings = new List<Finding>();
        var times = new List<double>();
        foreach (var sentence in corpus.Test)
        {
            clock.Restart();
            var scores = scorer.Score(spelling.Correct(Normaliser.Normalise(sentence.Text)));
            findings.Add(new Finding(sentence, scores.Best, scores.Confidence));
            times.Add(clock.Elapsed.TotalMicroseconds);
        }

        return new CorpusRun(corpus, findings, training, [.. times.Order()], memory / 1e6);
    }

    internal double Percentile(double share) => Microseconds[(int)(share * (Microseconds.Count - 1))];
}
