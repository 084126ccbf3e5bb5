using System.Collections.Generic;
using System.Linq;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes messages that show choices.</summary>
public partial class ChoiceFactory
{
    private const int MostInline = 3;

    public static IMessageActivity ForChannel(
        string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        ForChannel(channelId, list, text, speak, options, null, null);

    /// <summary>
    /// Suggested actions where the channel has them, else a hero card, else text. Titles over <see cref="Channel.MaxActionTitleLength"/>
    /// always make a list.
    /// </summary>
    public static IMessageActivity ForChannel(
        string channelId,
        IList<Choice> list,
        string text = null,
        string speak = null,
        ChoiceFactoryOptions options = null,
        string conversationType = default,
        IList<string> toList = default)
    {
        list ??= [];
        channelId ??= string.Empty;
        if (list.Any(choice => ButtonTitle(choice).Length > Channel.MaxActionTitleLength(channelId)))
        {
            return List(list, text, speak, options);
        }

        if (Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
        {
            return SuggestedAction(list, text, speak, toList);
        }

        if (Channel.SupportsCardActions(channelId, list.Count))
        {
            return HeroCard(list, text, speak);
        }

        return list.Count <= MostInline ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null) =>
        SuggestedAction(choices, text, speak, null);

    public static IMessageActivity SuggestedAction(
        IList<Choice> choices, string text = null, string speak = null, IList<string> toList = default) =>
        MessageFactory.SuggestedActions(Buttons(choices), text, speak, InputHints.ExpectingInput, toList);

    /// <summary>The text stands in the card, not in the message.</summary>
    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null)
    {
        var card = new HeroCard { Text = text, Buttons = Buttons(choices) };
        return MessageFactory.Attachment([card.ToAttachment()], null, speak, InputHints.ExpectingInput);
    }

    public static IList<Choice> ToChoices(IList<string> choices) => (choices ?? []).Select(choice => new Choice(choice)).ToList();

    private static List<CardAction> Buttons(IList<Choice> choices) => (choices ?? []).Select(ToButton).ToList();

    private static CardAction ToButton(Choice choice) =>
        choice.Action ?? new CardAction { Type = ActionTypes.ImBack, Value = choice.Value, Title = choice.Value };

    private static string ButtonTitle(Choice choice) => choice.Action?.Title is { Length: > 0 } title ? title : choice.Value;
}
