using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <exception cref="KeyNotFoundException">There is no such property, and its type has no null.</exception>
    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        if (StateOf(turnContext, propertyName).TryGetValue(propertyName, out var value))
        {
            return Task.FromResult(As<T>(value));
        }

        return typeof(T).IsValueType ? throw new KeyNotFoundException(propertyName) : Task.FromResult<T>(default);
    }

    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        StateOf(turnContext, propertyName).Remove(propertyName);
        return Task.CompletedTask;
    }

    protected Task SetPropertyValueAsync(
        ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        StateOf(turnContext, propertyName)[propertyName] = value;
        return Task.CompletedTask;
    }

    private IDictionary<string, object> StateOf(ITurnContext turnContext, string propertyName)
    {
        BotAssert.ContextNotNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        return GetCachedState(turnContext).State;
    }

    // A storage may bring a value back as JSON, or as a wider number than was written.
    private static T As<T>(object value) => value switch
    {
        T typed => typed,
        null => default,
        JToken json => json.ToObject<T>(),
        _ => JToken.FromObject(value).ToObject<T>(),
    };

    private sealed class PropertyAccessor<T> : IStatePropertyAccessor<T>
    {
        private readonly BotState _state;

        public PropertyAccessor(BotState state, string name)
        {
            _state = state;
            Name = name;
        }

        public string Name { get; }

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory, CancellationToken cancellationToken)
        {
            await _state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            var isThere = _state.StateOf(turnContext, Name).TryGetValue(Name, out var kept);
            var value = isThere ? As<T>(kept) : default;
            if (defaultValueFactory == null || value is not null && isThere)
            {
                return value;
            }

            value = defaultValueFactory();
            await SetAsync(turnContext, value, cancellationToken).ConfigureAwait(false);
            return value;
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken)
        {
            await _state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await _state.SetPropertyValueAsync(turnContext, Name, value, cancellationToken).ConfigureAwait(false);
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            await _state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await _state.DeletePropertyValueAsync(turnContext, Name, cancellationToken).ConfigureAwait(false);
        }
    }
}
