using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Net;
using System.Text;
using System.Threading.Channels;

namespace Backpain.Tests.Support;

/// <summary>A real SMTP server on a free loopback port. It takes every mail unless told, for the next one, to refuse it or to fall silent.</summary>
public sealed class LoopbackSmtp : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stopping = new();
    private readonly ConcurrentQueue<string> answersToRecipient = new();
    private readonly ConcurrentQueue<string> received = new();
    private readonly Channel<bool> silence = Channel.CreateUnbounded<bool>();
    private readonly Task serving;

    public LoopbackSmtp()
    {
        listener.Start();
        serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public IReadOnlyList<string> Received => [.. received];

    /// <summary>Done once it has fallen silent in the middle of a mail.</summary>
    public Task SilentAsync() => silence.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(1));

    public LoopbackSmtp ThenRefuse(string answer)
    {
        answersToRecipient.Enqueue(answer);
        return this;
    }

    public LoopbackSmtp ThenFallSilent() => ThenRefuse("");

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        listener.Stop();
        await serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!stopping.IsCancellationRequested)
        {
            using var client = await listener.AcceptTcpClientAsync(stopping.Token);
            try
            {
                await ConverseAsync(client.GetStream());
            }
            catch (IOException)
            {
                // The client hung up, as one that has waited too long does.
            }
        }
    }

    private async Task ConverseAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1);
        await using var writer = new StreamWriter(stream, Encoding.Latin1) { AutoFlush = true, NewLine = "\r\n" };
        await writer.WriteLineAsync("220 loopback");
        while (await reader.ReadLineAsync(stopping.Token) is { } line)
        {
            await writer.WriteLineAsync(await AnswerAsync(line, reader, writer));
        }
    }

    private async Task<string> AnswerAsync(string line, StreamReader reader, StreamWriter writer)
    {
        switch (line.Split(' ')[0].ToUpperInvariant())
        {
            case "DATA":
                await writer.WriteLineAsync("354 go on");
                await ReceiveAsync(reader);
                return "250 taken";
            case "RCPT" when answersToRecipient.TryDequeue(out var answer):
                return answer.Length > 0 ? answer : await FallSilentAsync(reader);
            default:
                return "250 fine";
        }
    }

    private async Task ReceiveAsync(StreamReader reader)
    {
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync(stopping.Token) is { } line && line != ".")
        {
            mail.Append(line.StartsWith("..", StringComparison.Ordinal) ? line[1..] : line).Append('\n');
        }

        received.Enqueue(mail.ToString());
    }

    private async Task<string> FallSilentAsync(StreamReader reader)
    {
        silence.Writer.TryWrite(true);
        await reader.ReadToEndAsync(stopping.Token);
        return "";
    }
}
