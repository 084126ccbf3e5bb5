using System;
using System.Collections.Generic;

namespace Microsoft.Bot.Builder;

/// <summary>What the parts of one turn share with each other. Keys do not mind case; the default key is the type's full name.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool _disposed;

    public TurnContextStateCollection()
        : base(StringComparer.InvariantCultureIgnoreCase)
    {
    }

    /// <summary>The value, or null where there is none or it is of another type.</summary>
    public T Get<T>(string key)
        where T : class
    {
        ThrowIfUnusable(key, nameof(Get));
        return TryGetValue(key, out var value) ? value as T : null;
    }

    public T Get<T>()
        where T : class => Get<T>(typeof(T).FullName);

    /// <exception cref="ArgumentException">The key is there already.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        ThrowIfUnusable(key, nameof(Add));
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    public void Add<T>(T value)
        where T : class => Add(typeof(T).FullName, value);

    public void Set<T>(string key, T value)
        where T : class
    {
        ThrowIfUnusable(key, nameof(Set));
        this[key] = value;
    }

    public void Set<T>(T value)
        where T : class => Set(typeof(T).FullName, value);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        _disposed = true;
    }

    private void ThrowIfUnusable(string key, string member)
    {
        if (_disposed)
        {
            throw new ObjectDisposedException(member);
        }

        ArgumentNullException.ThrowIfNull(key);
    }
}
