using Backpain.Knowledge.Content;

namespace Backpain.Knowledge.UrgentSymptoms;

/// <summary>Watches with the signs that the content holds now.</summary>
internal sealed class UrgentSymptomWatch(IContentLibrary library) : IWatchForUrgentSymptoms
{
    public UrgentAssessment Assess(string? message) => library.Current.UrgentSymptoms.Assess(message);
}
