namespace Backpain.Knowledge.Content.Reading;

/// <summary>Reads what questions mean after a topic: "side-effects means manual-therapy-safety" an item.</summary>
internal static class FollowUpReader
{
    internal const string Container = "followUps";

    private const string Means = " means ";

    internal static IReadOnlyList<FollowUp> Read(ContentSection section) =>
        [.. section.ItemsOf(Container).Select(item => item.Split(Means)).Where(parts => parts.Length == 2).Select(parts => new FollowUp(parts[0].Trim(), parts[1].Trim()))];

    /// <param name="topicIds">Of all fact sheets.</param>
    internal static void Check(ContentFile file, ContentSection section, IReadOnlySet<string> topicIds)
    {
        foreach (var item in section.Find(Container)?.Items ?? [])
        {
            var parts = item.Text.Split(Means);
            if (parts.Length != 2)
            {
                file.Faults.Add(item.Line, $"'{item.Text}' should name two topics, for example 'side-effects{Means}manual-therapy-safety'.");
            }

            foreach (var unknown in parts.Select(part => part.Trim()).Where(part => parts.Length == 2 && !topicIds.Contains(part)))
            {
                file.Faults.Add(item.Line, $"{Container} names '{unknown}', which is no topic.");
            }
        }
    }
}
