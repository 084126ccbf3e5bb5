using Backpain.Knowledge.Content;
using Backpain.Knowledge.Content.Reading;
using Backpain.Knowledge.UrgentSymptoms.Hearing;
using Backpain.Knowledge.UrgentSymptoms.Judging;
using Backpain.Knowledge.UrgentSymptoms.Weighing;

namespace Backpain.Knowledge.UrgentSymptoms.Reading;

/// <summary>What <c>content/urgentSymptoms</c> holds.</summary>
/// <param name="Signs">Most urgent first.</param>
internal sealed record UrgentSymptomContent(IReadOnlyList<UrgentSign> Signs, Ear Ear, SignPatterns Patterns, IReadOnlyList<Example> Examples)
{
    private TraitFinder Finder { get; } = new(Ear.Lists);

    /// <summary>What the examples say, each heard once.</summary>
    internal Lesson[] Lessons() => Lesson.Prepare(Examples, Finder, Ear);

    /// <summary>What all examples teach; null where there are none.</summary>
    internal Func<SignModel>? LearnSigns => Examples.Count == 0 ? null : () => SignModel.Learn(Lessons());

    /// <param name="learned">What examples taught; asked for with the first message.</param>
    internal UrgentSymptomDetector Detector(Func<SignModel?> learned)
    {
        var finder = Finder;
        return new UrgentSymptomDetector(Signs, Ear, Patterns, new Lazy<LearnedSigns?>(() => learned() is { } model ? new LearnedSigns(model, finder) : null));
    }

    /// <summary>A detector that has not seen what some writers wrote.</summary>
    /// <param name="lessons">Of all <see cref="Examples"/>.</param>
    internal UrgentSymptomDetector DetectorWithout(IReadOnlySet<string> writers, IEnumerable<Lesson> lessons)
    {
        var learned = SignModel.Learn([.. lessons.Where(lesson => lesson.Example.IsOrdinary || !writers.Contains(lesson.Example.Writer!))]);
        return Detector(() => learned);
    }
}

/// <summary>Reads <c>content/urgentSymptoms</c>: a file a sign, <c>closings.md</c> for what ends every warning, and the word lists in <c>words/</c>.</summary>
internal static class UrgentSymptomFiles
{
    private const string Folder = "urgentSymptoms";
    private const string Closings = "closings";
    private const string OrdinaryWords = "ordinary-words";

    /// <param name="withExamples">False leaves them out, for those who need not learn from them.</param>
    /// <param name="ordinaryMessages">What people ask that is never urgent; learned from as well.</param>
    /// <param name="faults">Takes every fault; when there is one, the result is not to be used.</param>
    internal static UrgentSymptomContent Read(string contentDirectory, bool withExamples, IEnumerable<string> ordinaryMessages, ICollection<ContentFault> faults)
    {
        var files = ContentFileReader.ReadFolder(contentDirectory, Folder, faults);
        var wordFiles = ContentFileReader.ReadFolder(contentDirectory, Folder + "/words", faults);
        var lists = new WordListReader(wordFiles);
        var signReader = new SignReader(ReadClosings(files), lists);
        var signs = files.Where(file => file.Name != Closings).SelectMany(signReader.Read).OrderBy(sign => sign.Sign.Level).ToList();
        FaultRepeatedIds(signs, faults);
        if (signs.Count == 0)
        {
            faults.Add(new ContentFault(Folder, 1, "There are no urgent symptoms; nothing may be served without them."));
        }

        var ear = new Ear([.. lists.Lists.Select(WithoutOrdinaryWords)], ListOfEachCircumstance(lists, faults), lists.WordsOf(OrdinaryWords));
        var exampleFiles = withExamples ? ContentFileReader.ReadFolder(contentDirectory, Folder + "/examples", faults) : [];
        var examples = ExampleReader.Read(exampleFiles, signs.Select(sign => sign.Sign.Id).ToHashSet(StringComparer.Ordinal));
        return new UrgentSymptomContent([.. signs.Select(sign => sign.Sign)], ear, new SignPatterns(signs, ear.Lists), faults.Count > 0 || examples.Count == 0 ? [] : [.. examples, .. OrdinaryExamples.SomeOf(ordinaryMessages)]);
    }

    // They are told apart from typos, not listened for.
    private static WordList WithoutOrdinaryWords(WordList list) => list.Id == OrdinaryWords ? list with { Phrases = [] } : list;

    private static Dictionary<string, string> ReadClosings(IReadOnlyList<ContentFile> files) =>
        files.Where(file => file.Name == Closings).SelectMany(file => file.Sections).ToDictionary(section => section.Id, section => section.Body);

    private static int[] ListOfEachCircumstance(WordListReader lists, ICollection<ContentFault> faults) =>
        [.. Enum.GetNames<Circumstance>().Select(name => ListOf(InContent(name), lists, faults))];

    private static int ListOf(string id, WordListReader lists, ICollection<ContentFault> faults)
    {
        if (lists.Find(id) is { } list)
        {
            return list;
        }

        faults.Add(new ContentFault(Folder + "/words", 1, $"The word list '{id}' is missing."));
        return lists.None;
    }

    private static string InContent(string name) =>
        string.Concat(name.Select((letter, at) => at > 0 && char.IsUpper(letter) ? $"-{letter}" : $"{letter}")).ToLowerInvariant();

    private static void FaultRepeatedIds(List<WatchedSign> signs, ICollection<ContentFault> faults)
    {
        foreach (var again in signs.GroupBy(sign => sign.Sign.Id).Where(same => same.Skip(1).Any()))
        {
            faults.Add(new ContentFault(Folder, 1, $"The id '{again.Key}' stands in two files; ids must differ."));
        }
    }
}
