using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Playwright;

namespace Backpain.Browser.Tests;

/// <summary>The open chat: what is said goes through Web Chat; what it means is read where programs read it.</summary>
internal sealed class Conversation(PatientPage page)
{
    /// <summary>Types a message, sends it, and waits until all that was said since stands in the chat.</summary>
    internal Task<IReadOnlyList<Reply>> SayAsync(string text) => DoAsync(async () =>
    {
        await page.SendBox.FillAsync(text);
        await page.SendBox.PressAsync("Enter");
    });

    internal Task<IReadOnlyList<Reply>> PickAsync(string suggestion) =>
        DoAsync(() => page.Suggestions.GetByText(suggestion, new() { Exact = true }).ClickAsync());

    /// <summary>Everything that was said, in order, as the server has it.</summary>
    internal async Task<IReadOnlyList<Reply>> TranscriptAsync()
    {
        var (id, token, domain) = await RememberedAsync();
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var set = await http.GetFromJsonAsync<JsonElement>(new Uri($"{domain}/conversations/{id}/activities"));
        return [.. set.GetProperty("activities").EnumerateArray().Select(Reply.Of).OfType<Reply>()];
    }

    internal async Task<string> IdAsync() => (await RememberedAsync()).Id;

    /// <summary>Waits until the chat shows every message of the transcript, none twice.</summary>
    internal async Task ShowsAllAsync() => await Assertions.Expect(page.Bubbles).ToHaveCountAsync((await TranscriptAsync()).Count);

    /// <summary>Does what says something, and waits for the answer.</summary>
    internal async Task<IReadOnlyList<Reply>> DoAsync(Func<Task> act)
    {
        var before = (await TranscriptAsync()).Count;
        await page.Browser.RunAndWaitForResponseAsync(act, response => response.Request.Method == "POST" && response.Url.EndsWith("/activities", StringComparison.Ordinal));
        await ShowsAllAsync();
        return [.. (await TranscriptAsync()).Skip(before).Where(reply => reply.Kind.Length > 0)];
    }

    private async Task<(string Id, string Token, string Domain)> RememberedAsync()
    {
        var remembered = JsonDocument.Parse(await page.Browser.EvaluateAsync<string>("sessionStorage.getItem('backpain.chat')")).RootElement;
        return (Value("conversationId"), Value("token"), Value("domain"));

        string Value(string name) => remembered.GetProperty(name).GetString()!;
    }
}
