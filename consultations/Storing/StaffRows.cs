namespace Backpain.Consultations.Storing;

/// <summary>An account of the clinic's staff.</summary>
internal sealed class StaffAccountRow
{
    /// <summary>The name in lower case.</summary>
    public required string Id { get; init; }

    /// <summary>As it was typed when the account was made.</summary>
    public required string Name { get; init; }

    public required string PasswordHash { get; init; }

    /// <summary>Another one with every new password, so that sessions of the old one end.</summary>
    public required string Stamp { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}

/// <summary>Tries to sign in, of one account or from one address, within a stretch of time.</summary>
internal sealed class SignInTriesRow
{
    /// <summary>Keyed hash of whose tries these are.</summary>
    public required string Key { get; init; }

    public required int Tries { get; init; }

    public required DateTimeOffset FirstAt { get; init; }
}

/// <summary>What staff did with a request: one line of its history.</summary>
internal sealed class RequestEventRow
{
    public required string Id { get; init; }

    public required string RequestId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public required Staff.RequestEventKind Kind { get; init; }

    /// <summary>The state it was put into, where that is what was done.</summary>
    public Staff.RequestState? State { get; init; }

    /// <summary>A note's text, encrypted.</summary>
    public byte[]? Note { get; init; }
}
