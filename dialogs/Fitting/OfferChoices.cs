using System.Globalization;
using Backpain.Dialogs.Forms;
using Backpain.Dialogs.Memory;
using Backpain.Dialogs.Replies;
using Backpain.Knowledge.Content;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Backpain.Dialogs.Fitting;

/// <summary>Offers what may be answered: as buttons where they fit, as numbers, or in words.</summary>
internal sealed class OfferChoices(IContentLibrary content)
{
    private const int MostSaid = 3;

    /// <summary>A number is an answer of its own there.</summary>
    private static readonly string[] TakeNumbers = [Slots.Phone, Slots.HowLong, Slots.HowStrong];

    private Wording Wording => content.Current.Wording;

    /// <summary>Makes the message's buttons those of the channel, and remembers what was numbered.</summary>
    /// <returns>What the text has to say of the choices; empty when the buttons say it.</returns>
    internal string Offer(Activity message, ChannelProfile channel, ShownInParts shown)
    {
        var choices = (message.SuggestedActions?.Actions ?? []).Select(action => action.Value as string ?? action.Title).ToList();
        var asButtons = channel.MostButtons >= choices.Count && choices.TrueForAll(choice => choice.Length <= channel.LongestButton);
        if (choices.Count == 0 || (asButtons && channel.Choices is ChoiceStyle.Suggestions))
        {
            return "";
        }

        message.SuggestedActions = null;
        return asButtons ? OnCard(message, choices) : InWords(message, choices, channel, shown);
    }

    private static string OnCard(Activity message, List<string> choices)
    {
        var card = new HeroCard { Buttons = [.. choices.Select(choice => Button(choice))] };
        message.Attachments = [.. message.Attachments ?? [], card.ToAttachment()];
        return "";
    }

    private string InWords(Activity message, List<string> choices, ChannelProfile channel, ShownInParts shown)
    {
        var asking = ReplyMetadata.Of(message)?.Asking;
        return channel.Choices is ChoiceStyle.Said ? Wording["channel.choose-spoken"].With(("choices", Join([.. choices.Take(MostSaid).Select(choice => choice.TrimEnd('?', '.'))])))
            : TakeNumbers.Contains(asking) ? Wording["channel.choose-words"].With(("choices", Join(choices)))
            : Numbered(message, choices, channel, shown);
    }

    /// <summary>A second list in one turn goes on counting, so that no number means two things.</summary>
    private string Numbered(Activity message, List<string> choices, ChannelProfile channel, ShownInParts shown)
    {
        var numbers = Enumerable.Range(shown.Choices.Count + 1, choices.Count).Select(number => number.ToString(CultureInfo.InvariantCulture)).ToList();
        shown.Choices.AddRange(choices);
        if (channel.MostButtons >= choices.Count)
        {
            message.SuggestedActions = new SuggestedActions { Actions = [.. numbers.Select(Button)] };
        }

        var lines = choices.Zip(numbers, (choice, number) => $"{number}. {choice}").ToList();
        var listed = lines.TrueForAll(line => message.Text.Contains(line, StringComparison.Ordinal));
        var call = Wording[listed ? "channel.choose-listed" : "channel.choose"].With(("numbers", Join(numbers)));
        return listed ? call : $"{string.Join('\n', lines)}\n{call}";
    }

    private static CardAction Button(string text) => new() { Type = ActionTypes.ImBack, Title = text, Value = text };

    private static string Join(IReadOnlyList<string> texts) =>
        texts.Count < 2 ? string.Concat(texts) : $"{string.Join(", ", texts.SkipLast(1))} or {texts[^1]}";
}
