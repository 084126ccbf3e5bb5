using Backpain.Consultations;

namespace Backpain.Bot.CommandLine;

/// <summary>A request as <c>requests list --json</c> shows it.</summary>
/// <param name="Phone">E.164, or null.</param>
internal sealed record RequestLine(
    string Id,
    string ConversationId,
    string Kind,
    string Name,
    string Email,
    string? Phone,
    string? BestTimeToCall,
    IReadOnlyList<string> ContactMethods,
    string? Description,
    string Status,
    DateTimeOffset CreatedAt)
{
    internal static RequestLine Of(StoredRequest stored) => new(
        stored.Id,
        stored.Request.ConversationId,
        stored.Request.Kind.ToString().ToLowerInvariant(),
        stored.Request.Name,
        stored.Request.Email.Value,
        stored.Request.Phone?.E164,
        stored.Request.BestTimeToCall,
        [.. Methods(stored.Request.ContactMethods)],
        stored.Request.Description,
        stored.Status.ToString().ToLowerInvariant(),
        stored.CreatedAt);

    public override string ToString() => $"{Id}  {CreatedAt:yyyy-MM-dd HH:mm}  {Kind,-12}  {Status,-11}  {Name}";

    private static IEnumerable<string> Methods(ContactMethods methods) => Enum.GetValues<ContactMethods>()
        .Where(method => method != Consultations.ContactMethods.None && methods.HasFlag(method))
        .Select(method => method.ToString().ToLowerInvariant());
}
