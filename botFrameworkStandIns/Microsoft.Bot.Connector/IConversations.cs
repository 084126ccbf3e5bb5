using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector;

/// <summary>The operations on conversations; they are called through <see cref="ConversationsExtensions"/>.</summary>
public interface IConversations
{
    /// <summary>Sends one request. The answer is null where the service's answer has no body.</summary>
    /// <exception cref="ErrorResponseException">The service refused.</exception>
    internal Task<TResponse> ExchangeAsync<TResponse>(ConversationsRequest request, CancellationToken cancellationToken)
        where TResponse : class;
}
