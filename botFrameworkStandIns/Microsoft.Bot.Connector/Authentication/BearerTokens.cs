using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <param name="acquire">Asks the identity library, which caches.</param>
/// <param name="isWorthRetrying">Whether the same request may do better a little later.</param>
internal sealed class BearerTokens(
    Func<CancellationToken, Task<AuthenticationResult>> acquire, Func<Exception, bool> isWorthRetrying) : IBearerTokens
{
    private const int MaxRetries = 10;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <exception cref="AggregateException">No token could be had; holds the fault of every attempt.</exception>
    public async Task<string> GetAsync(CancellationToken cancellationToken)
    {
        var faults = new List<Exception>();
        while (true)
        {
            try
            {
                return (await acquire(cancellationToken).ConfigureAwait(false)).AccessToken;
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                faults.Add(exception);
                if (faults.Count > MaxRetries || !isWorthRetrying(exception))
                {
                    throw new AggregateException("The bot could not get a token for the channel service.", faults);
                }
            }

            await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
        }
    }
}
