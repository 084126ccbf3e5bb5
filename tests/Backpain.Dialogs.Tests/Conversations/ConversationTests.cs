using System.Globalization;
using Microsoft.Bot.Schema;

namespace Backpain.Dialogs.Tests.Conversations;

public sealed class ConversationTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "conversations");

    public static TheoryData<string> Scripts => [.. Directory.EnumerateFiles(Folder, "*.chat").Select(file => Path.GetFileName(file)).Order()];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_conversation_goes_as_its_script_says(string script)
    {
        using var bot = new BotUnderTest();
        await bot.JoinAsync();
        foreach (var line in ChatScript.Read(Path.Combine(Folder, script)).Lines)
        {
            await PlayAsync(bot, line);
        }

        bot.NextMessage()?.Text.ShouldBeNull("the bot said more than the script");
    }

    private static async Task PlayAsync(BotUnderTest bot, ChatLine line)
    {
        switch (line.Speaker)
        {
            case "Patient":
                bot.NextMessage()?.Text.ShouldBeNull($"the bot said more than the script before line {line.Number}");
                await bot.SayAsync(line.Text);
                break;
            case "Patient with a photo":
                await bot.SendAsync(new Activity(ActivityTypes.Message) { Text = line.Text, Attachments = [new Attachment("image/png", "https://backpain.example/photo.png")] });
                break;
            case "Bot":
                ExpectedReply.Check(line, bot.NextMessage().ShouldNotBeNull($"line {line.Number}: the bot said nothing"), bot.Content);
                break;
            case "Store":
                ExpectedRequest.Check(line, bot.Store.Requests);
                break;
            case "Kept":
                ExpectedRequest.CheckKept(line, bot.Store.Requests);
                break;
            case "Later":
                bot.Clock.Advance(TimeSpan.FromHours(double.Parse(line.Text.Replace(" hours", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)));
                break;
            case "Fault":
                bot.Store.Fails = line.Text == "store";
                break;
            default:
                bot.Restart();
                break;
        }
    }
}
