using Backpain.Knowledge.Content;
using Backpain.Knowledge.Questions;
using Backpain.Knowledge.Questions.Choosing;

namespace Backpain.Benchmarks.Weighing;

/// <summary>Makes <c>ClueWeights.txt</c> and <c>FurtherClueWeights.txt</c> from question sets that the content has not learned from, and from messages composed of asks.</summary>
internal static class WeighCommand
{
    /// <param name="files">Question sets, a JSON object a line.</param>
    /// <param name="folder">Where the weights are written.</param>
    internal static void Run(IEnumerable<string> files, string folder)
    {
        var content = BenchmarkContent.Read();
        var reader = new MessageReader(content);
        List<LabelledMessage> messages = [.. files.SelectMany(file => LabelledMessage.Read(file, reader)), .. new ComposedMessages(content).All()];
        var first = LogisticFit.Fit([.. messages.Select(FirstChoice).Where(choice => choice.IsRight.Contains(true))], Clues.Count, clue => clue <= (int)Clues.LastOfLikeness);
        WeightsFile.Write<Clue>(Path.Combine(folder, "ClueWeights.txt"), first);
        var further = messages.SelectMany(message => FurtherChoices(message, SubjectChooser.Weigh(message.Message, new ClueWeights<Clue>(first)))).ToList();
        WeightsFile.Write<FurtherClue>(Path.Combine(folder, "FurtherClueWeights.txt"), LogisticFit.Fit(further, FurtherTopics.ClueCount, _ => false));
        Console.WriteLine($"{messages.Count} messages, {further.Count} further topics");
    }

    private static LabelledChoice FirstChoice(LabelledMessage labelled)
    {
        var message = labelled.Message;
        var options = message.Candidates.Select(subject => Filled(Clues.Count, clues => Clues.Find(message, subject, clues)));
        return new LabelledChoice(
            [.. options, Filled(Clues.Count, clues => Clues.FindForNone(message, clues))],
            [.. message.Candidates.Select(labelled.IsRight), labelled.IsRightWithNone],
            labelled.Weight);
    }

    // Each topic is a choice of its own, between it and nothing.
    private static IEnumerable<LabelledChoice> FurtherChoices(LabelledMessage labelled, LikelySubjects likely) => likely.Subjects.Skip(1)
        .Where(candidate => labelled.Message.IsTopic(candidate.Subject))
        .Select(candidate => Filled(FurtherTopics.ClueCount, clues => FurtherTopics.FindClues(labelled.Message, likely, candidate, clues)))
        .Zip(likely.Subjects.Skip(1).Where(candidate => labelled.Message.IsTopic(candidate.Subject)), (clues, candidate) =>
        {
            var isAsked = labelled.AsksAll && labelled.Topics.Contains(labelled.Message.Whole.IdOf(candidate.Subject));
            return new LabelledChoice([clues, new float[clues.Length]], [isAsked, !isAsked], labelled.Weight);
        });

    private static float[] Filled(int length, Action<float[]> fill)
    {
        var clues = new float[length];
        fill(clues);
        return clues;
    }
}
