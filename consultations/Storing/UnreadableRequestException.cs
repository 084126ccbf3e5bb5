namespace Backpain.Consultations.Storing;

/// <summary>What is kept can't be read, because the key that it was encrypted with was revoked or is missing. Nothing is lost while the key can be brought back.</summary>
public sealed class UnreadableRequestException : Exception
{
    private const string Advice =
        "A request can't be read: the key that encrypted it was revoked or is missing. Put the key's file back, or run 'requests reencrypt', which reads what revoked keys have written.";

    public UnreadableRequestException()
        : base(Advice)
    {
    }

    public UnreadableRequestException(string message)
        : base(message)
    {
    }

    public UnreadableRequestException(Exception innerException)
        : base(Advice, innerException)
    {
    }

    public UnreadableRequestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
