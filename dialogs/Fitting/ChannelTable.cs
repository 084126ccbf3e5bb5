using System.Collections.Frozen;
using Known = Microsoft.Bot.Connector.Channels;
using static Backpain.Dialogs.Fitting.ChoiceStyle;
using static Backpain.Dialogs.Fitting.TextStyle;

namespace Backpain.Dialogs.Fitting;

/// <summary>What each channel can show, by its id in an activity's <c>channelId</c>.</summary>
public static class ChannelTable
{
    private const int NoLimit = 20_000;

    /// <summary>Channels that nobody here knows get what every channel can show.</summary>
    private static readonly ChannelProfile Unknown = new(Plain, Numbers, Comfortable: 700, Longest: 1000);

    // text, choices, comfortable and longest message, buttons and characters on a button
    private static readonly FrozenDictionary<string, ChannelProfile> Rows = new Dictionary<string, ChannelProfile>
    {
        [Known.Webchat] = new(Markdown, Suggestions, NoLimit, NoLimit),
        [Known.Directline] = new(Markdown, Suggestions, NoLimit, NoLimit),
        [Known.Msteams] = new(Markdown, Suggestions, NoLimit, NoLimit),
        [Known.M365] = new(Markdown, Suggestions, NoLimit, NoLimit),
        [Known.Emulator] = new(Markdown, Suggestions, NoLimit, NoLimit),
        [Known.Test] = new(Markdown, Suggestions, NoLimit, NoLimit),
        [Known.Console] = new(Markdown, Suggestions, NoLimit, NoLimit),
        [Known.Omni] = new(Markdown, Suggestions, 4000, 20_000),
        [Known.Slack] = new(Markdown, CardButtons, 3000, 12_000, MostButtons: 5, LongestButton: 30),
        [Known.Telegram] = new(Plain, Suggestions, 3000, 4096, MostButtons: 8, LongestButton: 40),
        [Known.Facebook] = new(Plain, Suggestions, 1500, 2000, MostButtons: 10, LongestButton: 20),
        [Known.Line] = new(Plain, Suggestions, 1500, 5000, MostButtons: 13, LongestButton: 20),
        [Known.Sms] = new(PlainForSms, Numbers, 600, 1600),
        ["whatsapp"] = new(Plain, Numbers, 1500, 4096),
        ["infobip-whatsapp"] = new(Plain, Numbers, 1500, 4096),
        ["infobip-sms"] = new(PlainForSms, Numbers, 600, 1600),
        [Known.Groupme] = new(Plain, Numbers, 900, 1000),
        [Known.Email] = new(Plain, Numbers, NoLimit, NoLimit),
        [Known.Outlook] = new(Plain, Numbers, NoLimit, NoLimit),
        [Known.Alexa] = new(Spoken, Said, 450, 6000),
        [Known.DirectlineSpeech] = new(Spoken, Said, 450, 6000),
        [Known.Telephony] = new(Spoken, Said, 450, 6000),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    internal static IEnumerable<string> Ids => Rows.Keys;

    /// <summary>Channels name themselves in what they post, and anybody can post anything.</summary>
    /// <returns>The id as this table spells it, or null for a channel that nobody here knows.</returns>
    public static string? NameOf(string? channelId) => Rows.Keys.FirstOrDefault(known => string.Equals(known, channelId, StringComparison.OrdinalIgnoreCase));

    internal static ChannelProfile Of(string? channelId) => channelId is not null && Rows.TryGetValue(channelId, out var row) ? row : Unknown;
}
