namespace Backpain.Bot.Endpoints;

/// <summary>An error as Direct Line and the Connector write it.</summary>
internal sealed record ApiError(ApiError.Body Error)
{
    /// <param name="message">What is wrong and what is expected; nothing of what the caller sent.</param>
    internal static IResult Result(int status, string code, string message) =>
        Results.Json(new ApiError(new Body(code, message)), statusCode: status);

    internal sealed record Body(string Code, string Message);
}
