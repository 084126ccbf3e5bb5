using System.Text.Json;
using Backpain.Bot.DirectLine.Access;
using Backpain.Bot.DirectLine.Activities;
using Backpain.Bot.DirectLine.Turns;

namespace Backpain.Bot.DirectLine.Endpoints;

/// <summary>The user in the body of a request for a token or a conversation: <c>{"user":{"id":"…"}}</c>. The body may be empty.</summary>
internal static class RequestedUser
{
    private const int LongestId = 100;
    private const int LongestBody = 16 * 1024;

    /// <returns>Null when none is named.</returns>
    /// <exception cref="RefusedException">The body is not JSON, or the id can't be used.</exception>
    internal static async Task<string?> ReadAsync(HttpRequest request)
    {
        var body = await RequestBody.ReadAsync(request.Body, LongestBody, request.HttpContext.RequestAborted);
        return Parse(body) switch
        {
            null or "" => null,
            Participants.BotId => throw RefusedException.BadRequest("The user's id is the bot's."),
            var id when id.Any(char.IsControl) => throw RefusedException.BadRequest("The user's id has characters that can't be shown."),
            { Length: > LongestId } => throw RefusedException.BadRequest($"The user's id may have {LongestId} characters."),
            var id => id,
        };
    }

    private static string? Parse(byte[] body)
    {
        try
        {
            return body.Length == 0 ? null : JsonSerializer.Deserialize<Request>(body, JsonSerializerOptions.Web)?.User?.Id;
        }
        catch (JsonException)
        {
            throw RefusedException.BadRequest("The body must be empty or JSON, as in {\"user\":{\"id\":\"dl_1\"}}.");
        }
    }

    private sealed record Request(Account? User);

    private sealed record Account(string? Id);
}
