using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>State that is kept between turns: loaded once a turn, cached in the turn, saved when it changed.</summary>
public abstract partial class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly string _cacheKey;

    public BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        _storage = storage;
        _cacheKey = contextServiceKey;
    }

    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentNullException(nameof(name));
        }

        return new PropertyAccessor<T>(this, name);
    }

    /// <summary>Reads the state into the turn; again, and losing what changed, only with <paramref name="force"/>.</summary>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        var isCached = GetCachedState(turnContext)?.State != null;
        var key = GetStorageKey(turnContext);
        if (force || !isCached)
        {
            var items = await _storage.ReadAsync(new[] { key }, cancellationToken).ConfigureAwait(false);
            items.TryGetValue(key, out var stored);
            turnContext.TurnState[_cacheKey] = new CachedBotState(ToDictionary(stored));
        }
    }

    /// <summary>Writes the state where it changed since it was loaded, and always with <paramref name="force"/>.</summary>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        var cached = GetCachedState(turnContext);
        if (cached != null && (force || cached.IsChanged()))
        {
            var changes = new Dictionary<string, object> { [GetStorageKey(turnContext)] = cached.State };
            await _storage.WriteAsync(changes, cancellationToken).ConfigureAwait(false);
            cached.RememberAsSaved();
        }
    }

    /// <summary>Empties the state in this turn; the storage follows with the next save.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        var empty = new CachedBotState();
        empty.RememberAsUnsaved();
        turnContext.TurnState[_cacheKey] = empty;
        return Task.CompletedTask;
    }

    /// <summary>Removes the state from the turn and from the storage at once.</summary>
    public virtual async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (GetCachedState(turnContext) != null)
        {
            turnContext.TurnState.Remove(_cacheKey);
        }

        await _storage.DeleteAsync(new[] { GetStorageKey(turnContext) }, cancellationToken).ConfigureAwait(false);
    }

    public JToken Get(ITurnContext turnContext) => JObject.FromObject(GetCachedState(turnContext).State);

    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        BotAssert.ContextNotNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_cacheKey);
    }

    protected abstract string GetStorageKey(ITurnContext turnContext);

    private static IDictionary<string, object> ToDictionary(object stored) => stored switch
    {
        null => null,
        IDictionary<string, object> dictionary => dictionary,
        JObject json => json.ToObject<IDictionary<string, object>>(),
        _ => throw new InvalidOperationException("Data is not in the correct format for BotState."),
    };
}
