using Backpain.Tests.Support;

namespace Backpain.Bot.Tests;

/// <summary>One running program for all tests of a class, which keep to conversations of their own.</summary>
public sealed class SharedBot : IDisposable
{
    private readonly TemporaryDirectory data = new();

    public SharedBot() => Bot = RunningBot.Start(data, bot: null);

    internal RunningBot Bot { get; }

    public void Dispose()
    {
        Bot.Dispose();
        data.Dispose();
    }
}
