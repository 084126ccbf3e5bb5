namespace Backpain.Consultations.Storing;

/// <summary>A key of the store's own, encrypted.</summary>
internal sealed class SecretRow
{
    public required string Name { get; init; }

    public required byte[] Value { get; init; }
}
