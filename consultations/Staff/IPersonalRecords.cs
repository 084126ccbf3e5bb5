namespace Backpain.Consultations.Staff;

/// <summary>All that is kept about one person: requests with their history, and the conversations that they were made in.</summary>
public interface IPersonalRecords
{
    /// <summary>A JSON object for each request, oldest first.</summary>
    IAsyncEnumerable<string> ExportAsync(PersonKey person, CancellationToken cancellationToken);

    /// <summary>Deletes all of it; what is not yet delivered never will be.</summary>
    /// <returns>How many requests there were.</returns>
    Task<int> EraseAsync(PersonKey person, CancellationToken cancellationToken);
}
