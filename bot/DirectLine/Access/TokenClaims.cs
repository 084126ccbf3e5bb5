namespace Backpain.Bot.DirectLine.Access;

/// <summary>What a token says.</summary>
/// <param name="Conversation">The only conversation that it opens.</param>
/// <param name="User">Who its holder is in that conversation.</param>
/// <param name="Named">Whether the user's id was chosen by whoever asked for the token, and not by us.</param>
/// <param name="Started">Whether the conversation had started when the token was issued.</param>
/// <param name="Expires">Unix time in seconds.</param>
internal sealed record TokenClaims(string Conversation, string User, bool Named, bool Started, long Expires);
