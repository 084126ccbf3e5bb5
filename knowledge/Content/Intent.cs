namespace Backpain.Knowledge.Content;

/// <summary>
/// Something other than a topic that a message can mean: a heading with an id in <c>content/intents</c>.
/// The id's first word is its kind: <c>chat-greeting</c>, <c>decline-diagnosis</c>, <c>command-cancel</c>, <c>consult</c>, <c>report</c>.
/// </summary>
/// <param name="Reply">What the bot says to it; null for intents that a dialog answers.</param>
/// <param name="Asks">Ways in which people say it. Never shown.</param>
/// <param name="SeeAlso">Ids of the topics to suggest next.</param>
public sealed record Intent(string Id, string Title, Phrase? Reply, IReadOnlyList<string> Asks, IReadOnlyList<string> SeeAlso);
