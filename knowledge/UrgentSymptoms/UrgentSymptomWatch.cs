using Backpain.Knowledge.Content;

namespace Backpain.Knowledge.UrgentSymptoms;

/// <summary>Watches with the signs that the content holds now; with those before as long as a change of them is being learned.</summary>
internal sealed class UrgentSymptomWatch : IWatchForUrgentSymptoms, IDisposable
{
    private readonly IContentLibrary library;
    private volatile IWatchForUrgentSymptoms serving;

    public UrgentSymptomWatch(IContentLibrary library)
    {
        this.library = library;
        serving = library.Current.UrgentSymptoms;
        library.Changed += TakeChange;
    }

    public UrgentAssessment Assess(string? message) => serving.Assess(message);

    public void Dispose() => library.Changed -= TakeChange;

    private void TakeChange(object? sender, EventArgs e)
    {
        var changed = library.Current;
        _ = changed.Learned.Value;
        serving = changed.UrgentSymptoms;
    }
}
