using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients for the channel service that an activity names.</summary>
public abstract class ConnectorFactory
{
    /// <param name="audience">Whom the bot's tokens are for; null means the channel service.</param>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
