using System;

namespace Microsoft.Bot.Schema;

/// <summary>The channel service refused a request; <see cref="Body"/> says why where the service did.</summary>
public class ErrorResponseException : Exception
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string message)
        : base(message)
    {
    }

    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ErrorResponse Body { get; set; }
}
