using Backpain.Knowledge.Content;
using Backpain.Knowledge.Content.Reading;
using Backpain.Knowledge.UrgentSymptoms.Reading;
using Backpain.Knowledge.UrgentSymptoms.Weighing;

namespace Backpain.Knowledge.UrgentSymptoms.Evaluating;

/// <summary>A message of <c>content/urgentSymptoms/examples</c> as judged by a watch that learned nothing from its writer.</summary>
/// <param name="Writer">The name of the file.</param>
/// <param name="SignId">Null for a near miss.</param>
public sealed record JudgedExample(string Writer, string Text, string? SignId, IReadOnlyList<string> Manners, UrgentAssessment Assessment);

/// <summary>Tells how good the watch would be on messages of writers it has never read: those of each group of writers are judged after learning from all others'.</summary>
public static class UnseenExamples
{
    /// <exception cref="ContentFaultsException">The content has faults.</exception>
    public static IReadOnlyList<JudgedExample> Judge(string contentDirectory) => Of(contentDirectory, (detector, examples) =>
        examples.Select(example => new JudgedExample(example.Writer!, example.Text, example.SignId, example.Manners, detector.Assess(example.Text))));

    /// <param name="judge">Takes a detector and examples of writers that it has not learned from; called for several groups of writers at the same time.</param>
    internal static IReadOnlyList<TResult> Of<TResult>(string contentDirectory, Func<UrgentSymptomDetector, IEnumerable<Example>, IEnumerable<TResult>> judge)
    {
        var faults = new List<ContentFault>();
        var content = UrgentSymptomFiles.Read(contentDirectory, withExamples: true, OrdinaryMessagesOf(ContentLibrary.Read(contentDirectory)), faults);
        var lessons = content.Lessons();
        return [.. WriterFolds.Of(content.Examples).AsParallel().AsOrdered()
            .SelectMany(fold => judge(content.DetectorWithout(fold, lessons), content.Examples.Where(example => !example.IsOrdinary && fold.Contains(example.Writer!))).ToList())];
    }

    private static IEnumerable<string> OrdinaryMessagesOf(ContentSnapshot content) => ContentDirectoryReader.OrdinaryMessages(content.FactSheets, content.Intents);
}
