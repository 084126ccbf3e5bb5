using Backpain.Knowledge.Content;
using Backpain.Knowledge.UrgentSymptoms;

namespace Backpain.Knowledge.Tests.UrgentSymptoms;

/// <summary>The signs of the content that is served.</summary>
internal static class Watch
{
    internal static UrgentSymptomContentUnderTest Served { get; } = new();

    internal static IEnumerable<string> SignsIn(string? message) => Served.Detector.Assess(message).Findings.Select(finding => finding.Sign.Id);

    internal static string? DoubtIn(string message) => Served.Detector.Assess(message).InDoubt?.Sign.Id;
}

internal sealed class UrgentSymptomContentUnderTest
{
    internal UrgentSymptomContentUnderTest()
    {
        var content = ContentLibrary.Read(Repository.Content);
        Signs = content.UrgentSigns;
        Detector = content.UrgentSymptoms;
    }

    internal IReadOnlyList<UrgentSign> Signs { get; }

    internal IWatchForUrgentSymptoms Detector { get; }
}
