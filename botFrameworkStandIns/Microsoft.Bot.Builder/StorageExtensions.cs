using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder;

public static class StorageExtensions
{
    /// <summary>What is kept under the keys and is of the type asked for.</summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(
        this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        var found = new Dictionary<string, TStoreItem>(keys.Length);
        foreach (var (key, value) in await storage.ReadAsync(keys, cancellationToken).ConfigureAwait(false))
        {
            if (value is TStoreItem item)
            {
                found.Add(key, item);
            }
        }

        return found;
    }
}
