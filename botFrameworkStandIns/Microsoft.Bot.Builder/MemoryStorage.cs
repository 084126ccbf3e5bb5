using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>A storage that forgets with the process. What is read is a copy of what was written, of the same types.</summary>
public class MemoryStorage : IStorage
{
    private const string ETagKey = "eTag";

    private static readonly JsonSerializer TypedSerializer = new JsonSerializer
    {
        TypeNameHandling = TypeNameHandling.All,
        ReferenceLoopHandling = ReferenceLoopHandling.Error,
        MaxDepth = null,
    };

    private readonly object _lock = new object();
    private readonly JsonSerializer _serializer;
    private readonly Dictionary<string, JObject> _items;
    private int _nextETag;

    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        ArgumentNullException.ThrowIfNull(jsonSerializer);
        _serializer = jsonSerializer;
        _items = dictionary ?? new Dictionary<string, JObject>();
    }

    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
        : this(TypedSerializer, dictionary)
    {
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        IDictionary<string, object> found = new Dictionary<string, object>(keys.Length);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_items.TryGetValue(key, out var item) && item != null)
                {
                    found.Add(key, item.ToObject<object>(_serializer));
                }
            }
        }

        return Task.FromResult(found);
    }

    /// <exception cref="ArgumentException">An item's ETag is not the one that is kept. Items before it are written.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_lock)
        {
            foreach (var (key, value) in changes)
            {
                _items[key] = Accept(key, value);
            }
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                _items.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private JObject Accept(string key, object value)
    {
        var json = value == null ? null : JObject.FromObject(value, _serializer);
        if (value is IStoreItem item)
        {
            ThrowIfChanged(key, item.ETag);
            json[ETagKey] = (_nextETag++).ToString(CultureInfo.InvariantCulture);
        }

        return json;
    }

    private void ThrowIfChanged(string key, string given)
    {
        var kept = _items.TryGetValue(key, out var item) ? item?.Value<string>(ETagKey) : null;
        if (kept != null && given != "*" && given != kept)
        {
            throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {given}\r\nCurrent: {kept}");
        }
    }
}
