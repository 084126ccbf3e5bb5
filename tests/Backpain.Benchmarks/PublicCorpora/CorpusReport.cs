using System.Globalization;

namespace Backpain.Benchmarks.PublicCorpora;

/// <summary>Writes the tables of <c>docs/understanding.md</c>.</summary>
internal static class CorpusReport
{
    private static readonly double[] Thresholds = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6];

    /// <param name="arguments">The folder with the corpora, and <c>test</c> to report instead of <c>val</c> to tune on.</param>
    internal static void Write(IReadOnlyList<string> arguments, TextWriter writer)
    {
        var clinc = CorpusRun.Of(CorpusFiles.ReadClinc(arguments[0], arguments is [_, "test"] ? "test" : "val"));
        WriteCost(clinc, writer);
        WriteThresholds(clinc, writer);
        var sigdial = CorpusFiles.ReadSigdial(arguments[0]).Select(CorpusRun.Of).ToList();
        sigdial.ForEach(run => WriteCost(run, writer));
        WriteSigdial(sigdial, writer);
    }

    private static void WriteCost(CorpusRun run, TextWriter writer) => writer.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{run.Corpus.Name}: trained on {run.Corpus.Train.Count} in {run.Training.TotalMilliseconds:0} ms, {run.Megabytes:0} MB; p50 {run.Percentile(0.5):0} us, p99 {run.Percentile(0.99):0} us"));

    private static void WriteThresholds(CorpusRun run, TextWriter writer)
    {
        writer.WriteLine("threshold  in scope right  out of scope found");
        foreach (var threshold in Thresholds)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{threshold,9:0.0}  {Share(run, threshold, inScope: true),14:P1}  {Share(run, threshold, inScope: false),18:P1}"));
        }
    }

    private static double Share(CorpusRun run, double threshold, bool inScope)
    {
        var asked = run.Findings.Where(finding => (finding.Sentence.Intent != Corpus.NoIntent) == inScope).ToList();
        return asked.Count(finding => finding.IsRight(threshold)) / (double)asked.Count;
    }

    /// <summary>The F1 over all sentences; each gets one intent or none, and none counts as an intent, so it equals the share that is right.</summary>
    private static void WriteSigdial(List<CorpusRun> runs, TextWriter writer)
    {
        writer.WriteLine($"threshold  {string.Join("  ", runs.Select(run => run.Corpus.Name))}  overall F1  none found");
        foreach (var threshold in Thresholds)
        {
            var all = runs.SelectMany(run => run.Findings).ToList();
            var none = all.Where(finding => finding.Sentence.Intent == Corpus.NoIntent).ToList();
            var each = string.Join("  ", runs.Select(run => F1(run.Findings, threshold).PadLeft(run.Corpus.Name.Length)));
            writer.WriteLine($"{threshold.ToString("0.0", CultureInfo.InvariantCulture),9}  {each}  {F1(all, threshold),10}  {none.Count(finding => finding.IsRight(threshold))} of {none.Count}");
        }
    }

    private static string F1(IReadOnlyCollection<Finding> findings, double threshold) =>
        (findings.Count(finding => finding.IsRight(threshold)) / (double)findings.Count).ToString("0.000", CultureInfo.InvariantCulture);
}
