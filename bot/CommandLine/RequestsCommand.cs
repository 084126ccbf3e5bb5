using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Backpain.Consultations;

namespace Backpain.Bot.CommandLine;

/// <summary><c>requests …</c>: what the store holds.</summary>
internal static class RequestsCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "A JSON object a line" };
        var list = new Command("list", "Lists all requests, oldest first.") { json };
        list.SetAction((call, cancellationToken) => ListAsync(call.GetValue(json), call.InvocationConfiguration.Output, cancellationToken));
        return new Command("requests", "Shows the requests that patients have sent.") { list };
    }

    private static async Task<int> ListAsync(bool json, TextWriter output, CancellationToken cancellationToken)
    {
        await using var services = await ConsoleServices.WithStoreAsync(cancellationToken);
        await foreach (var request in services.GetRequiredService<IRequestStore>().ListAsync(cancellationToken))
        {
            await output.WriteLineAsync(json ? JsonSerializer.Serialize(RequestLine.Of(request), Json) : RequestLine.Of(request).ToString());
        }

        return 0;
    }
}
