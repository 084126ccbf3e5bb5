using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Backpain.Bot.Endpoints;

/// <summary>Checks what a channel posts before a turn is made of it, so that a bad call gets a clear error and never a fault.</summary>
internal static class MessageShape
{
    /// <summary>Channels send far less; Teams' limit is 100 KB.</summary>
    private const int MostBytes = 256 * 1024;

    private const string Scheme = "Bearer ";

    private static readonly string[] Needed = ["type", "channelId", "serviceUrl"];

    /// <returns>The refusal, or null when the body will do; it can then be read from its start.</returns>
    internal static async Task<IResult?> CheckAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!HasReadableToken(request.Headers.Authorization.ToString()))
        {
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        }

        request.EnableBuffering(MostBytes, MostBytes);
        try
        {
            using var body = await JsonDocument.ParseAsync(request.Body, cancellationToken: cancellationToken);
            request.Body.Position = 0;
            return Missing(body.RootElement) is { } missing ? Bad($"An activity needs '{missing}'.") : null;
        }
        catch (JsonException)
        {
            return Bad("The body must be an activity in JSON.");
        }
        catch (IOException)
        {
            // The buffer's limit, or a caller who hung up.
            return ApiError.Result(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"An activity may have {MostBytes} bytes at most.");
        }
    }

    private static IResult Bad(string message) => ApiError.Result(StatusCodes.Status400BadRequest, "BadSyntax", message);

    private static string? Missing(JsonElement activity)
    {
        if (activity.ValueKind != JsonValueKind.Object)
        {
            return "type";
        }

        return Needed.FirstOrDefault(name => !activity.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.String || value.GetString()!.Length == 0)
            ?? (activity.TryGetProperty("conversation", out var conversation) && conversation.ValueKind == JsonValueKind.Object ? null : "conversation");
    }

    /// <summary>Whether a token is good is the adapter's to judge; what is no token at all would be a fault in it. Nobody is told what was wrong.</summary>
    private static bool HasReadableToken(string header)
    {
        if (header.Length == 0)
        {
            return true;
        }

        try
        {
            return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && new JsonWebToken(header[Scheme.Length..]).Issuer is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
