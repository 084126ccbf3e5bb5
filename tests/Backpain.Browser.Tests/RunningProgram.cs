using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Backpain.Browser.Tests;

/// <summary>The program as it was built, in a process of its own, over a data directory that outlives it.</summary>
internal sealed class RunningProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string dataDirectory;
    private readonly int port = FreePort();
    private readonly List<string> output = [];
    private Process process;

    private RunningProgram(string dataDirectory)
    {
        this.dataDirectory = dataDirectory;
        process = Serve();
    }

    internal string Address => $"http://127.0.0.1:{port}";

    internal static async Task<RunningProgram> StartAsync(string dataDirectory)
    {
        var program = new RunningProgram(dataDirectory);
        await program.IsReadyAsync();
        return program;
    }

    /// <summary>As when the power fails, and comes back.</summary>
    internal async Task KillAndStartAgainAsync()
    {
        Dispose();
        process = Serve();
        await IsReadyAsync();
    }

    /// <returns>What the program writes when it is called with these arguments over the same data.</returns>
    internal async Task<string> CallAsync(params string[] arguments)
    {
        using var call = Start(arguments);
        var written = await call.StandardOutput.ReadToEndAsync();
        await call.WaitForExitAsync();
        call.ExitCode.ShouldBe(0, written);
        return written;
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private Process Serve()
    {
        var started = Start(["--urls", Address]);
        started.OutputDataReceived += Note;
        started.ErrorDataReceived += Note;
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        return started;
    }

    private void Note(object sender, DataReceivedEventArgs line)
    {
        lock (output)
        {
            output.Add(line.Data ?? "");
        }
    }

    private Process Start(IEnumerable<string> arguments)
    {
        // Both are built by the same build, into folders beside each other.
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        var program = Path.Combine(AppContext.BaseDirectory, "..", "..", "Backpain.Bot", configuration, "Backpain.Bot.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["Backpain__DataDirectory"] = dataDirectory;
        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }

    private async Task IsReadyAsync()
    {
        using var http = new HttpClient();
        await Eventually.Async(async () =>
        {
            process.HasExited.ShouldBeFalse(string.Join('\n', output));
            return await AnswersAsync(http, $"{Address}/health/ready");
        }, "the program is ready", Patience);
    }

    private static async Task<bool> AnswersAsync(HttpClient http, string address)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri(address));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
