using System.Net.Http;

namespace Microsoft.Bot.Connector;

/// <param name="Path">Under /v3/conversations, with the slash before it; parts are escaped.</param>
/// <param name="Body">Written as JSON; null sends none.</param>
/// <param name="ConversationIdHeader">Goes into a header that a channel service may route by; null sends none.</param>
internal sealed record ConversationsRequest(HttpMethod Method, string Path, object Body = null, string ConversationIdHeader = null);
