namespace Backpain.Consultations;

/// <summary>A receiver of requests as signed JSON; none unless a URL is set.</summary>
public sealed record WebhookOptions
{
    public string? Url { get; init; }

    /// <summary>Shared with the receiver, which checks the signature with it. At least 16 characters.</summary>
    public string? Secret { get; init; }
}
