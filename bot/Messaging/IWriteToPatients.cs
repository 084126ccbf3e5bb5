using Backpain.Consultations;

namespace Backpain.Bot.Messaging;

/// <summary>Writes to patients in the conversation that their request came from, on whatever channel that was.</summary>
public interface IWriteToPatients
{
    /// <summary>What may be written about a request, by key.</summary>
    IReadOnlyList<(string Key, string Text)> WordsFor(StoredRequest request);

    /// <returns>Whether the channel took it. It does not say that it was read.</returns>
    Task<bool> WriteAsync(StoredRequest request, string text, CancellationToken cancellationToken);
}
