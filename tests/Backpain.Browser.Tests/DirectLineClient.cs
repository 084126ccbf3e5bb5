using System.Diagnostics;

namespace Backpain.Browser.Tests;

/// <summary>A scenario of <c>tests/npm/directLine.mjs</c>, which talks by lines: that it wants a restart, or what it saw.</summary>
internal sealed class DirectLineClient : IDisposable
{
    internal const string Restart = "restart";

    private readonly Process node;

    internal DirectLineClient(string scenario, string address)
    {
        // From the folder of this build in artifacts/ to where the script finds its packages.
        var script = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "..", "tests", "npm", "directLine.mjs"));
        var start = new ProcessStartInfo("node", [script, scenario, $"{address}/v3/directline"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        node = Process.Start(start) ?? throw new InvalidOperationException("Node.js did not start.");
    }

    internal async Task<string> ReadAsync() =>
        await node.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException(await node.StandardError.ReadToEndAsync());

    internal Task GoOnAsync() => node.StandardInput.WriteLineAsync();

    public void Dispose()
    {
        node.Kill();
        node.Dispose();
    }
}
