namespace Backpain.Consultations.Staff;

/// <summary>A request opened by staff, and what they do with it. Everything done is kept with who did it and when.</summary>
public interface IRequestFiles
{
    /// <param name="id">The reference as somebody typed it.</param>
    Task<RequestFile?> FindAsync(string id, CancellationToken cancellationToken);

    /// <returns>False when there is no such request (any more).</returns>
    Task<bool> AddNoteAsync(string id, string by, string note, CancellationToken cancellationToken);

    /// <summary>Putting it into the state it is in already does nothing.</summary>
    /// <inheritdoc cref="AddNoteAsync" path="/returns"/>
    Task<bool> ChangeStateAsync(string id, string by, RequestState state, CancellationToken cancellationToken);

    /// <summary>Delivers it again, as <see cref="Storing.IStaffRequests.ResendAsync"/>.</summary>
    /// <inheritdoc cref="AddNoteAsync" path="/returns"/>
    Task<bool> ResendAsync(string id, string by, CancellationToken cancellationToken);

    /// <summary>Keeps that somebody took a copy of what is kept about the person.</summary>
    Task NoteExportAsync(string id, string by, CancellationToken cancellationToken);
}
