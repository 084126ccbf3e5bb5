using System.Text.Json.Nodes;
using Backpain.Consultations;
using Backpain.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Backpain.Bot.Tests.Messaging;

/// <summary>Mails that quote the ones before, as mail programs send them.</summary>
public sealed class MailTests(SharedBot shared) : IClassFixture<SharedBot>, IAsyncLifetime
{
    private const string Danger = "I can't feel my bottom and I've wet myself";

    private readonly RunningBot bot = shared.Bot;
    private readonly string conversation = Guid.NewGuid().ToString("N");
    private FakeConnector connector = null!;

    public async Task InitializeAsync() => connector = await FakeConnector.StartAsync();

    public async Task DisposeAsync() => await connector.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("> ")]
    public async Task A_warning_that_is_quoted_warns_nobody_again(string mark)
    {
        var warning = await SayAsync(Danger);
        Kind().ShouldBe("urgent");

        await SayAsync("does it hurt?" + Quoted(warning, mark) + Quoted(Danger, mark, from: "ann@home.example"));

        Kind().ShouldBe("answer");
    }

    [Theory]
    [InlineData("")]
    [InlineData("> ")]
    public async Task A_red_flag_written_between_quoted_lines_is_seen(string mark)
    {
        var answer = await SayAsync("does it hurt?");
        var lines = answer.Split('\n');

        await SayAsync("see below" + Quoted(lines[0], mark) + $"\n{Danger}\n{mark}{lines[^1]}");

        Kind().ShouldBe("urgent");
    }

    [Fact]
    public async Task When_the_conversation_is_forgotten_a_buried_red_flag_is_still_seen_and_a_warning_is_not_taken_for_one()
    {
        var warning = await SayAsync(Danger);

        await SayAsync("hello again" + Quoted(warning, ""), where: "another");
        Kind().ShouldNotBe("urgent");

        await SayAsync("hello again" + Quoted($"What is your name?\n{Danger}", ""), where: "a third");
        Kind().ShouldBe("urgent");
    }

    [Theory]
    [InlineData("")]
    [InlineData("> ")]
    public async Task A_form_is_filled_in_by_mails_that_quote_each_other(string mark)
    {
        var last = "";
        foreach (var text in (string[])["I'd like to book a consultation", "Oluchi Marker", "oluchi.marker@example.org", "email only", "1", "a stiff back for years", "yes, send it\n\nSent from my iPhone"])
        {
            last = await SayAsync(text + (last.Length > 0 ? Quoted(last, mark) : ""));
        }

        Kind().ShouldBe("stored");
        var request = await bot.Services.GetRequiredService<IRequestStore>().ListAsync(default).SingleAsync(request => request.Request.ConversationId == conversation);
        (request.Request.Name, request.Request.Description).ShouldBe(("Oluchi Marker", "a stiff back for years"));
    }

    private string? Kind() => (string?)connector.Messages[^1]["entities"]![0]!["kind"];

    private static string Quoted(string text, string mark, string from = "bot@clinic.example") =>
        "\n\n" + (mark.Length > 0 ? $"On Tue, 3 Mar 2026 at 10:11, Somebody <{from}> wrote:\n" : $"From: Somebody <{from}>\nSent: 03 March 2026 10:11\nTo: Ann\nSubject: Re: pain\n\n") + mark + text.Replace("\n", "\n" + mark, StringComparison.Ordinal);

    /// <returns>The bot's answer.</returns>
    private async Task<string> SayAsync(string text, string where = "")
    {
        using var channel = new Channel(bot, conversation + where, connector.Url, expectReplies: false, "email");
        var mail = channel.Message(text);
        mail["id"] = Guid.NewGuid().ToString();
        mail["from"] = new JsonObject { ["id"] = "ann@home.example" };
        mail["recipient"] = new JsonObject { ["id"] = "bot@clinic.example" };
        var before = connector.Messages.Count;
        await channel.PostAsync(mail);
        return string.Join("\n", connector.Texts.Skip(before));
    }
}
