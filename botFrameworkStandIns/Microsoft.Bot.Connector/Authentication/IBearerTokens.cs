using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gives tokens that prove who the bot is. Valid ones are kept and given again.</summary>
internal interface IBearerTokens
{
    Task<string> GetAsync(CancellationToken cancellationToken);
}
