namespace Backpain.Knowledge.Content.Reading;

/// <summary>Reads what questions mean after a topic: "side-effects means manual-therapy-safety" an item.</summary>
internal static class FollowUpReader
{
    internal const string Container = "followUps";

    private const string Means = " means ";

    internal static IReadOnlyList<FollowUp> Read(ContentSection section) =>
        [.. section.ItemsOf(Container).Select(Parse).OfType<FollowUp>()];

    /// <param name="topicIds">Of all fact sheets.</param>
    internal static void Check(ContentFile file, ContentSection section, IReadOnlySet<string> topicIds)
    {
        foreach (var item in section.Find(Container)?.Items ?? [])
        {
            if (Parse(item.Text) is not { } followUp)
            {
                file.Faults.Add(item.Line, $"'{item.Text}' should name two topics, for example 'side-effects{Means}manual-therapy-safety'.");
                continue;
            }

            CrossReferences.CheckIsTopic(file, item.Line, Container, followUp.TopicByItself, topicIds);
            CrossReferences.CheckIsTopic(file, item.Line, Container, followUp.MeantTopic, topicIds);
        }
    }

    private static FollowUp? Parse(string item) => item.Split(Means) is [var byItself, var meant] ? new FollowUp(byItself.Trim(), meant.Trim()) : null;
}
