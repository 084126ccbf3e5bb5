namespace Backpain.Dialogs.FormCards;

/// <summary>How a card looks after its button was pressed; kept for the turn only, for what was typed may not be kept.</summary>
/// <param name="Values">What stood in its fields.</param>
/// <param name="Wrong">What is wrong with them, by slot.</param>
/// <param name="NoticeKey">What to say above the fields; null for nothing.</param>
/// <param name="Closed">There is nothing left to fill in.</param>
internal sealed record FormCardLook(IReadOnlyDictionary<string, string> Values, IReadOnlyDictionary<string, string> Wrong, string? NoticeKey, bool Closed = false)
{
    private static readonly Dictionary<string, string> None = [];

    internal static FormCardLook Fresh { get; } = new(None, None, null);
}
