using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace Backpain.Dialogs.Teams;

/// <summary>Takes what a person said out of a message that mentions people.</summary>
internal static partial class MentionText
{
    private const char NoBreakSpace = '\u00a0';

    /// <returns>The text without mentions of the bot; other people's mentions leave their names.</returns>
    internal static string Strip(IMessageActivity activity)
    {
        var text = MentionsOfBot(activity).Aggregate(activity.Text ?? "", Remove);
        text = Mentioned().Replace(text, mention => mention.Groups["name"].Value);
        return (SharedConversation.IsTeams(activity) ? WebUtility.HtmlDecode(text) : text).Replace(NoBreakSpace, ' ').Trim();
    }

    /// <summary>The ways in which the bot may be mentioned: as the channel says, or by its name.</summary>
    private static IEnumerable<string> MentionsOfBot(IMessageActivity activity)
    {
        var bot = activity.Recipient;
        var mentions = activity.Entities is null || bot is null ? [] : activity.GetMentions().Where(mention => mention.Mentioned?.Id == bot.Id);
        var names = mentions.Select(mention => mention.Mentioned.Name).Append(bot?.Name).Where(name => !string.IsNullOrWhiteSpace(name));
        return [.. mentions.Select(mention => mention.Text).Where(text => !string.IsNullOrWhiteSpace(text)), .. names.Select(name => $"<at>{name}</at>")];
    }

    /// <summary>As it is, and as HTML writes it: whole, or the name within the marks.</summary>
    private static string Remove(string text, string mention)
    {
        var name = Mentioned().Match(mention).Groups["name"].Value;
        string[] ways = [mention, WebUtility.HtmlEncode(mention), name.Length > 0 ? $"<at>{WebUtility.HtmlEncode(name)}</at>" : mention];
        return ways.Aggregate(text, (rest, way) => rest.Replace(way, " ", StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"(?:<|&lt;)at(?:\s[^<>&]*)?(?:>|&gt;)(?<name>.*?)(?:<|&lt;)/at(?:>|&gt;)", RegexOptions.IgnoreCase | RegexOptions.Singleline, 200)]
    private static partial Regex Mentioned();
}
