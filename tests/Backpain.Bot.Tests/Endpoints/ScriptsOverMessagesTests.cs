using System.Net.Http.Json;
using Backpain.Consultations;
using Backpain.Dialogs.Tests.Conversations;
using Backpain.Knowledge.Content;
using Backpain.Tests.Support;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json;

namespace Backpain.Bot.Tests.Endpoints;

/// <summary>The conversations of <c>tests/conversations</c> over <c>/api/messages</c>, with the real store.</summary>
public sealed class ScriptsOverMessagesTests(ScriptsOverMessagesTests.Host host) : IClassFixture<ScriptsOverMessagesTests.Host>
{
    /// <summary>What only a test inside the process can do.</summary>
    private static readonly string[] Inside = ["Restart", "Fault", "Later"];

    private static readonly object Photo = new { contentType = "image/jpeg", contentUrl = "http://localhost:9/photo.jpg" };

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "conversations");

    public static TheoryData<string> Scripts =>
    [
        .. Directory.EnumerateFiles(Folder, "*.chat").Where(file => !ChatScript.Read(file).Lines.Any(line => Inside.Contains(line.Speaker))).Select(file => Path.GetFileName(file)).Order(),
    ];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_conversation_goes_the_same_way_over_a_channel(string script)
    {
        var replies = await host.PostAsync(script, "conversationUpdate", "");
        foreach (var line in ChatScript.Read(Path.Combine(Folder, script)).Lines)
        {
            switch (line.Speaker)
            {
                case "Patient":
                    replies = await host.PostAsync(script, "message", line.Text);
                    break;
                case "Patient with a photo":
                    replies = await host.PostAsync(script, "message", line.Text, Photo);
                    break;
                case "Bot":
                    ExpectedReply.Check(line, replies.Dequeue(), host.Content);
                    break;
                default:
                    await CheckStoredAsync(script, line);
                    break;
            }
        }

        replies.ShouldBeEmpty();
    }

    private async Task CheckStoredAsync(string script, ChatLine line)
    {
        var stored = await host.Store.MadeInAsync(script, CancellationToken.None).Select(stored => stored.Request).ToListAsync();
        Action<ChatLine, IReadOnlyList<NewRequest>> check = line.Speaker == "Kept" ? ExpectedRequest.CheckKept : ExpectedRequest.Check;
        check(line, stored);
    }

    /// <summary>One program for all scripts; each is a conversation and a person of its own.</summary>
    public sealed class Host : IDisposable
    {
        private readonly TemporaryDirectory data = new();
        private readonly RunningBot bot;
        private readonly HttpClient http;

        public Host()
        {
            bot = RunningBot.Start(data, bot: null);
            http = new HttpClient { BaseAddress = bot.ClientOptions.BaseAddress };
        }

        internal ContentSnapshot Content => bot.Services.GetRequiredService<IContentLibrary>().Current;

        internal IRequestStore Store => bot.Services.GetRequiredService<IRequestStore>();

        internal async Task<Queue<IMessageActivity>> PostAsync(string conversation, string type, string text, params object[] attachments)
        {
            var activity = new
            {
                type,
                id = Guid.NewGuid().ToString("N"),
                channelId = "emulator",
                serviceUrl = "http://localhost:9",
                conversation = new { id = conversation },
                from = new { id = conversation },
                recipient = new { id = "bot" },
                membersAdded = new[] { new { id = conversation } },
                deliveryMode = "expectReplies",
                text,
                attachments,
            };
            using var response = await http.PostAsJsonAsync(new Uri("/api/messages", UriKind.Relative), activity);
            var replies = JsonConvert.DeserializeObject<ExpectedReplies>(await response.Content.ReadAsStringAsync())!;
            return new(replies.Activities.Where(reply => reply.Type == ActivityTypes.Message));
        }

        public void Dispose()
        {
            http.Dispose();
            bot.Dispose();
            data.Dispose();
        }
    }
}
