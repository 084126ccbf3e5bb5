using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Backpain.Tests.Support;

/// <summary>The program as it was built, in a process of its own, over data that outlives it.</summary>
public sealed class RunningProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly IReadOnlyDictionary<string, string> settings;
    private readonly List<string> output = [];
    private Process process;

    private RunningProgram(IReadOnlyDictionary<string, string> settings)
    {
        this.settings = settings;
        process = Serve([], Address);
    }

    public string Address { get; } = $"http://127.0.0.1:{FreePort()}";

    public static Task<RunningProgram> StartAsync(string dataDirectory) =>
        StartAsync(new Dictionary<string, string> { ["Backpain:DataDirectory"] = dataDirectory });

    /// <param name="settings">By their names, as in <c>Backpain:DataDirectory</c>.</param>
    public static async Task<RunningProgram> StartAsync(IReadOnlyDictionary<string, string> settings)
    {
        var program = new RunningProgram(settings);
        await program.IsReadyAsync();
        return program;
    }

    /// <summary>As when the power fails, and comes back.</summary>
    public async Task KillAndStartAgainAsync()
    {
        Dispose();
        process = Serve(["--urls", Address], environmentUrls: null);
        await IsReadyAsync();
    }

    /// <returns>What the program writes when it is called with these arguments over the same data.</returns>
    public async Task<string> CallAsync(params string[] arguments)
    {
        using var call = Start(arguments);
        call.ErrorDataReceived += Note;
        call.BeginErrorReadLine();
        var written = await call.StandardOutput.ReadToEndAsync();
        await call.WaitForExitAsync();
        return call.ExitCode == 0 ? written : throw new InvalidOperationException($"The program ended with {call.ExitCode}: {written}");
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    /// <summary>Where to listen can be said in two ways; each is gone in a test.</summary>
    private Process Serve(IEnumerable<string> arguments, string? environmentUrls)
    {
        var started = Start(arguments, environmentUrls);
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

    private Process Start(IEnumerable<string> arguments, string? environmentUrls = null)
    {
        // Both are built by the same build, into folders beside each other.
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        var program = Path.Combine(AppContext.BaseDirectory, "..", "..", "Backpain.Bot", configuration, "Backpain.Bot.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        start.Environment["ASPNETCORE_URLS"] = environmentUrls;
        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }

    private async Task IsReadyAsync()
    {
        using var http = new HttpClient();
        var waited = Stopwatch.StartNew();
        while (!await AnswersAsync(http, $"{Address}/health/ready"))
        {
            if (process.HasExited || waited.Elapsed > Patience)
            {
                throw new InvalidOperationException("The program is not ready: " + string.Join('\n', output));
            }

            await Task.Delay(Pause);
        }
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
