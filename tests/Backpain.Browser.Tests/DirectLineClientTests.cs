using System.Diagnostics;
using System.Text.Json;
using Backpain.Tests.Support;

namespace Backpain.Browser.Tests;

/// <summary>Microsoft's Direct Line client (npm botframework-directlinejs) under Node.js: what other people's pages and programs use.</summary>
public sealed class DirectLineClientTests : IDisposable
{
    private readonly TemporaryDirectory data = new();

    [Theory]
    [InlineData("stream", 7)]
    [InlineData("polling", 5)]
    [InlineData("renewal", 3)]
    public async Task Microsofts_client_sees_every_message_once_and_in_order(string scenario, int messages)
    {
        using var program = await RunningProgram.StartAsync(data.Path);
        using var client = Start(scenario, $"{program.Address}/v3/directline");

        var line = await client.StandardOutput.ReadLineAsync();

        var seen = JsonDocument.Parse(line ?? throw new InvalidOperationException(await client.StandardError.ReadToEndAsync())).RootElement.EnumerateArray().ToList();
        seen.Count.ShouldBe(messages);
        seen.Select(message => message.GetProperty("id").GetString()).ShouldBeUnique();
        seen.Select(message => message.GetProperty("id").GetString()).ShouldBeInOrder();
        seen.Select(message => message.GetProperty("role").GetString()).ShouldBe(Enumerable.Range(0, messages).Select(number => number % 2 == 0 ? "bot" : "user"));
    }

    public void Dispose() => data.Dispose();

    private static Process Start(string scenario, string domain)
    {
        // From the folder of this build in artifacts/ to where the script finds its packages.
        var script = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "..", "tests", "npm", "directLine.mjs"));
        var start = new ProcessStartInfo("node", [script, scenario, domain]) { RedirectStandardOutput = true, RedirectStandardError = true };
        return Process.Start(start) ?? throw new InvalidOperationException("Node.js did not start.");
    }
}
