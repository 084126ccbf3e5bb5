using System.Net;
using System.Text;
using Backpain.Bot.Storage;
using Backpain.Bot.Tests.DirectLine;
using Backpain.Bot.Tests.Messaging;
using Backpain.Consultations.Delivering;
using Backpain.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Backpain.Bot.Tests.Privacy;

/// <summary>
/// Whole conversations full of marked words, through good days and faults: none of the words may stand in a log at its finest level, a
/// span, a measure, an exception or an error that a caller is told.
/// </summary>
public sealed class NothingPersonalTests
{
    private static readonly string[] Marks = ["qzmark", "07700 900987", "7700900987"];

    [Fact]
    public async Task What_a_patient_writes_stands_nowhere_but_where_it_belongs()
    {
        using var data = new TemporaryDirectory();
        using var overheard = new Overheard();
        await using var receiver = (await LoopbackHttp.StartAsync()).ThenSay(500).ThenSay(500).ThenDrop().ThenDrop();
        await using var bot = RunningBot.Start(data, bot: null, settings: Settings(receiver));
        using var channel = new Channel(bot);
        await channel.SayAllAsync("hello");
        using var page = await Page.OpenAsync(bot);

        var told = new List<string>();
        await BookAsync(page);
        await channel.SayAllAsync(Report);
        await DeliveryFailsAsync(bot);
        told.AddRange(await SayBrokenThingsAsync(bot, page));
        await BreakDatabaseAsync(bot);
        told.Add((await channel.PostAsync(channel.Message("qzmark again"))).Body);

        bot.Logs.Entries.Count.ShouldBeGreaterThan(1000);
        foreach (var kind in (string[])["span Backpain.Bot", "measure backpain.replies", "measure backpain.deliveries", "exception"])
        {
            overheard.Heard.ShouldContain(line => line.StartsWith(kind, StringComparison.Ordinal), kind);
        }

        bot.Logs.Entries.Concat(overheard.Heard).Concat(told).Where(IsMarked).Distinct().ShouldBeEmpty();
    }

    private static readonly string[] Report =
        ["email me the fact sheet with a summary", "Idris Qzmarkreport", "qzmark.report@example.org", "I agree", "qzmarkwhere in my lower back", "two qzmarkyears", "7", "qzmarksleep", "qzmarktablets", "yes, send it"];

    private static bool IsMarked(string line) => Marks.Any(mark => line.Contains(mark, StringComparison.OrdinalIgnoreCase));

    /// <summary>With values that can't be read, a correction, a question in between and a red flag.</summary>
    private static async Task BookAsync(Page page)
    {
        string[] said =
        [
            "I'd like to book a consultation", "Oluchi Qzmarkname", "qzmark at nowhere", "qzmark.patient@example.org", "0770 qzmark", "07700 900987",
            "mornings after qzmarkschool", "phone", "does it hurt, qzmarkquestion?", "I agree", "a qzmarkdescription for years",
            "actually my email is qzmark.other@example.org", "yes, send it", "I can't feel my legs qzmarkflag",
        ];
        foreach (var text in said)
        {
            await page.SayAsync(text);
        }
    }

    /// <summary>Done once both the receiver and the mail server have failed.</summary>
    private static async Task DeliveryFailsAsync(RunningBot bot)
    {
        var deliveries = bot.Services.GetRequiredService<IWatchDeliveries>();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while ((await deliveries.UndeliveredAsync(patience.Token)).Select(failed => failed.Delivery.Recipient).Distinct().Count() < 3)
        {
            await Task.Yield();
        }
    }

    /// <returns>What callers are told of their faults.</returns>
    private static async Task<IReadOnlyList<string>> SayBrokenThingsAsync(RunningBot bot, Page page)
    {
        using var http = new HttpClient { BaseAddress = bot.ClientOptions.BaseAddress };
        string[] bodies = ["{\"text\":\"qzmark", "[\"qzmark\"]", "{\"type\":\"qzmark\"}", "{\"type\":\"message\",\"text\":{\"qzmark\":1}}"];
        var told = new List<string>();
        foreach (var address in (string[])["/api/messages", $"/v3/directline/{page.Activities}"])
        {
            foreach (var body in bodies)
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
                request.Headers.Authorization = address.StartsWith("/v3", StringComparison.Ordinal) ? page.Http.DefaultRequestHeaders.Authorization : null;
                using var answer = await http.SendAsync(request);
                answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
                told.Add(await answer.Content.ReadAsStringAsync());
            }
        }

        return told;
    }

    private static async Task BreakDatabaseAsync(RunningBot bot)
    {
        await using var database = await bot.Services.GetRequiredService<IDbContextFactory<BotDatabase>>().CreateDbContextAsync();
        await database.Database.ExecuteSqlRawAsync("DROP TABLE bot_state");
    }

    /// <summary>A receiver that fails, and a mail server that isn't there.</summary>
    private static Dictionary<string, string> Settings(LoopbackHttp receiver) => new()
    {
        ["Logging:LogLevel:Default"] = "Trace",
        ["Logging:LogLevel:Microsoft"] = "Trace",
        ["Logging:LogLevel:System.Net.Http"] = "Trace",
        ["Backpain:Webhook:Url"] = receiver.Url,
        ["Backpain:Webhook:Secret"] = "a secret shared with the receiver",
        ["Backpain:Mail:ClinicAddress"] = "clinic@example.org",
        ["Backpain:Mail:Smtp:Host"] = "127.0.0.1",
        ["Backpain:Mail:Smtp:Port"] = "9",
    };
}
