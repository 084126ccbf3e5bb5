using System.Text.Json;

namespace Backpain.Benchmarks.PublicCorpora;

/// <summary>Reads the files as their authors published them: CLINC150 "full" (Larson and others 2019) and the three corpora of Braun and others (SIGDIAL 2017).</summary>
internal static class CorpusFiles
{
    private static readonly string[] SigdialNames = ["ChatbotCorpus", "AskUbuntuCorpus", "WebApplicationsCorpus"];

    /// <param name="part"><c>val</c>, to tune on, or <c>test</c>, to report.</param>
    internal static Corpus ReadClinc(string folder, string part)
    {
        using var file = Open(Path.Combine(folder, "clinc150_full.json"));
        return new Corpus("CLINC150", Sentences(file, "train"), Sentences(file, part));
    }

    internal static IEnumerable<Corpus> ReadSigdial(string folder) => SigdialNames.Select(name =>
    {
        using var file = Open(Path.Combine(folder, $"{name}.json"));
        var sentences = file.RootElement.GetProperty("sentences").EnumerateArray()
            .Select(each => (IsTraining: each.GetProperty("training").GetBoolean(), Sentence: new Sentence(each.GetProperty("text").GetString()!, each.GetProperty("intent").GetString()!)))
            .ToLookup(each => each.IsTraining, each => each.Sentence);
        return new Corpus(name, [.. sentences[true]], [.. sentences[false]]);
    });

    private static JsonDocument Open(string path) => JsonDocument.Parse(File.ReadAllText(path));

    private static List<Sentence> Sentences(JsonDocument file, string part) =>
        [.. Pairs(file, part), .. Pairs(file, $"oos_{part}").Select(pair => pair with { Intent = Corpus.NoIntent })];

    private static List<Sentence> Pairs(JsonDocument file, string part) =>
        [.. file.RootElement.GetProperty(part).EnumerateArray().Select(pair => new Sentence(pair[0].GetString()!, pair[1].GetString()!))];
}
