using Backpain.Dialogs.Fitting;
using Backpain.Knowledge.Content;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Backpain.Dialogs.Replies;

/// <summary>Builds the bot's messages: Markdown text, metadata and suggestions.</summary>
internal static class Reply
{
    internal static Activity With(ReplyMetadata metadata, Phrase phrase, params ReadOnlySpan<(string Name, string Value)> values) =>
        Of(metadata, phrase.With(values), phrase.Suggestions);

    internal static Activity Of(ReplyMetadata metadata, string text, IEnumerable<string> suggestions)
    {
        var message = MessageFactory.Text(text, PlainWriter.Say(text), metadata.Asking is null ? InputHints.AcceptingInput : InputHints.ExpectingInput);
        message.TextFormat = TextFormatTypes.Markdown;
        message.Entities = [metadata.ToEntity()];
        var actions = suggestions.Select(Suggest).ToList();
        if (actions.Count > 0)
        {
            message.SuggestedActions = new SuggestedActions { Actions = actions };
        }

        return message;
    }

    private static CardAction Suggest(string text) => new() { Type = ActionTypes.ImBack, Title = text, Value = text };
}
