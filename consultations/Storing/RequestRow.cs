namespace Backpain.Consultations.Storing;

/// <summary>A request as it lies in the database. Nothing that tells who the person is or how they feel stands here in clear.</summary>
internal sealed class RequestRow
{
    public required string Id { get; init; }

    public required string IdempotencyKey { get; init; }

    public required string ConversationId { get; init; }

    public required RequestKind Kind { get; init; }

    /// <summary>What has become of it at the clinic.</summary>
    public Staff.RequestState State { get; init; }

    public required ContactMethods ContactMethods { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Keyed hash of the email address: finds a person's requests without telling who they are. Empty where no address was given.</summary>
    public required string EmailHash { get; init; }

    /// <summary><see cref="PersonalDetails"/>, encrypted.</summary>
    public required byte[] Personal { get; init; }

    public required string ConsentVersion { get; init; }

    public required DateTimeOffset ConsentGivenAt { get; init; }

    public required DateTimeOffset? UrgentAdviceShownAt { get; init; }

    public List<OutboxRow> Outbox { get; init; } = [];
}
