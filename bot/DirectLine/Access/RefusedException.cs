using Backpain.Bot.Endpoints;

namespace Backpain.Bot.DirectLine.Access;

/// <summary>A request that is answered with an error. The message says what is wrong and never repeats what was sent.</summary>
internal sealed class RefusedException(int status, string code, string message) : Exception(message)
{
    internal IResult Result => ApiError.Result(status, code, Message);

    internal static RefusedException BadRequest(string message) => new(StatusCodes.Status400BadRequest, "BadArgument", message);

    internal static RefusedException BadToken(string message) => new(StatusCodes.Status401Unauthorized, "BadToken", message);

    internal static RefusedException TokenExpired() =>
        new(StatusCodes.Status401Unauthorized, "TokenExpired", "The token has expired; refresh it, or generate a new one.");

    internal static RefusedException Forbidden(string message) => new(StatusCodes.Status403Forbidden, "Forbidden", message);

    internal static RefusedException UnknownConversation() =>
        new(StatusCodes.Status404NotFound, "ConversationNotFound",
            "There is no such conversation: start it with POST /v3/directline/conversations.");

    internal static RefusedException TooMany(string message) => new(StatusCodes.Status429TooManyRequests, "TooManyRequests", message);

    internal static RefusedException Unavailable(string message) =>
        new(StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", message);

    internal static RefusedException TooLarge(long bytes) =>
        new(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"The request is too large; up to {bytes} bytes are taken.");

    internal static RefusedException WrongContentType(string expected) =>
        new(StatusCodes.Status415UnsupportedMediaType, "UnsupportedContentType", $"The content type must be {expected}.");
}
