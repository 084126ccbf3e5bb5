using Backpain.Dialogs.Fitting;
using Backpain.Dialogs.Replies;
using Backpain.Dialogs.Tests.Conversations;
using Microsoft.Bot.Schema;

namespace Backpain.Dialogs.Tests;

/// <summary>
/// A red flag is warned of wherever it is written: at every question of both forms and outside of them, on every channel of the channel table.
/// What is sampled is the same in every run: places by channel, and from pair to pair the sentence and how it is written.
/// </summary>
public sealed class UrgentSymptomEverywhereTests : IDisposable
{
    private static readonly string[] RedFlags =
    [
        "I can't pee and I'm numb between my legs",
        "my husband can't feel his legs since this morning",
        "I swallowed thirty of my tablets",
        "I have a crushing pain in my chest",
        "I don't want to live any more",
    ];

    private static readonly Func<string, string>[] Manners =
    [
        flag => flag,
        flag => flag.ToUpperInvariant(),
        flag => $"  ...{flag.Replace(" ", "  ", StringComparison.Ordinal)}!!! :(",
        flag => $"Mornings suit me best, and I live at 14 Mill Lane. {flag}. My phone is 0161 496 0123.",
        WithTypoInLongestWord,
    ];

    /// <summary>What is said on the way, and what the bot asks for then.</summary>
    private static readonly (string Said, string Asks)[] Consultation =
    [
        ("I want to book a consultation", "name"), ("Brenda Shaw", "email"), ("brenda@example.org", "phone"), ("0161 496 0123", "bestTime"), ("mornings", "contactMethod"),
        ("phone", "consent"), ("I agree", "description"), ("a stiff back", "confirm"),
    ];

    private static readonly (string Said, string Asks)[] Report =
    [
        ("email me the fact sheet please", "name"), ("Brenda Shaw", "email"), ("brenda@example.org", "consent"), ("I agree", "confirm"), ("add details", "where"),
        ("low down", "howLong"), ("two years", "howStrong"), ("four out of ten", "affects"), ("sitting", "tried"), ("heat packs", "confirm"),
    ];

    /// <summary>A channel plays each third place, so that each place is played on seven or eight channels.</summary>
    private const int Sampled = 3;

    private readonly BotUnderTest bot = new(fitsChannels: true);

    public static TheoryData<string, int> Channels
    {
        get
        {
            var channels = new TheoryData<string, int>();
            foreach (var channel in ChannelTable.Ids.Order(StringComparer.Ordinal).Append("a channel nobody knows"))
            {
                channels.Add(channel, channels.Count);
            }

            return channels;
        }
    }

    public void Dispose() => bot.Dispose();

    [Theory]
    [MemberData(nameof(Channels))]
    public async Task A_red_flag_is_warned_of_in_every_field_of_both_forms(string channel, int number)
    {
        (string Said, string Asks)[][] ways = [[], .. StartsOf(Consultation), .. StartsOf(Report)];
        for (var place = number % Sampled; place < ways.Length; place += Sampled)
        {
            var flag = Manners[(place + number) % Manners.Length](RedFlags[(place + (number / Sampled)) % RedFlags.Length]);
            await SayAllAsync(ways[place], channel, $"{channel} {place}");
            ShouldOnlyWarn(await SayAsync(flag), $"'{flag}' at {ways[place].LastOrDefault().Asks}");
        }
    }

    private static IEnumerable<(string Said, string Asks)[]> StartsOf((string Said, string Asks)[] way) => Enumerable.Range(1, way.Length).Select(length => way[..length]);

    private async Task SayAllAsync((string Said, string Asks)[] way, string channel, string conversation)
    {
        bot.Speak(new ConversationReference
        {
            ChannelId = channel, ServiceUrl = "https://test.com", Bot = new ChannelAccount("bot", "Bot"), User = new ChannelAccount(conversation, "User1"),
            Conversation = new ConversationAccount(false, null, conversation),
        });
        foreach (var (said, asks) in way)
        {
            ReplyMetadata.In(await SayAsync(said)).Last().Asking.ShouldBe(asks, said);
        }
    }

    private async Task<IReadOnlyList<Activity>> SayAsync(string text)
    {
        await bot.SayAsync(text);
        return [.. bot.TakeAll().Where(activity => activity.Type == ActivityTypes.Message)];
    }

    private static void ShouldOnlyWarn(IReadOnlyList<Activity> replies, string when)
    {
        replies.ShouldHaveSingleItem(when);
        ReplyMetadata.Of(replies[0])!.Kind.ShouldBe(ReplyKinds.Urgent, when);
        replies[0].Text.TrimStart('>', '*', ' ').ShouldStartWith("Call ", Case.Sensitive, when);
        replies[0].Text.ShouldNotContain("http", Case.Insensitive, when);
        (replies[0].SuggestedActions?.Actions.Count ?? 0, replies[0].Attachments?.Count ?? 0).ShouldBe((0, 0), when);
    }

    private static string WithTypoInLongestWord(string flag)
    {
        var longest = flag.Split(' ').MaxBy(word => word.Length)!;
        return flag.Replace(longest, longest[..2] + longest[3] + longest[2] + longest[4..], StringComparison.Ordinal);
    }
}
