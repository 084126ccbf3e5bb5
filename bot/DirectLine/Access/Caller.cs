using Backpain.Bot.DirectLine.Turns;
using Microsoft.AspNetCore.Http.Features;

namespace Backpain.Bot.DirectLine.Access;

/// <summary>Who makes a request: the holder of a token, or a server that knows the secret.</summary>
/// <param name="Token">What the token says; null for a server, which may open every conversation.</param>
internal sealed record Caller(TokenClaims? Token)
{
    private const string Reserved = "dl_";

    /// <summary>The caller that <see cref="RequireToken"/> let through.</summary>
    internal static Caller Of(HttpContext http) => http.Features.GetRequiredFeature<Caller>();

    /// <summary>
    /// The user's id as pages see it in an echo. Only the token says who a user is. When it left the id to us, a page may still go by a
    /// name of its own for it, which the bot never sees; names that begin with dl_ come from tokens alone.
    /// </summary>
    internal string NameFor(string? claimed, string userId) =>
        Token is { Named: false } && !string.IsNullOrEmpty(claimed) && !IsTaken(claimed) ? claimed : userId;

    private static bool IsTaken(string name) => name.StartsWith(Reserved, StringComparison.OrdinalIgnoreCase) || name == Participants.BotId;
}
