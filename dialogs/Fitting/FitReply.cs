using Backpain.Dialogs.Memory;
using Backpain.Dialogs.Replies;
using Backpain.Knowledge.Content;
using Microsoft.Bot.Schema;

namespace Backpain.Dialogs.Fitting;

/// <summary>Fits one message to what its channel can show.</summary>
internal sealed class FitReply(OfferChoices offerChoices, IContentLibrary content)
{
    private const int ShortestPart = 160;

    /// <summary>No more than that is left over: it is said at once, and not asked for.</summary>
    private const int FewWords = 100;

    /// <summary>What a person can ask to go on with. All else is shown whole: a warning, a question, what they agree to, the welcome with what it says of emergencies.</summary>
    private static readonly string[] MayBeCut = [ReplyKinds.Answer, ReplyKinds.Chat, ReplyKinds.Decline];

    /// <returns>The message, as two or more where it is longer than the channel takes.</returns>
    internal IReadOnlyList<Activity> Fit(Activity message, ChannelProfile channel, ShownInParts shown)
    {
        var text = Write(message.Text ?? "", channel.Text);
        message.Text = text;
        var offer = Write(offerChoices.Offer(message, channel, shown), channel.Text, isMarkdown: false);
        var metadata = ReplyMetadata.Of(message);
        if (metadata?.Asking is null && MayBeCut.Contains(metadata?.Kind))
        {
            (text, shown.Rest) = Part(text, channel, offer.Length);
        }

        message.TextFormat = channel.Text is TextStyle.Markdown ? TextFormatTypes.Markdown : TextFormatTypes.Plain;
        return Split(message, offer.Length > 0 ? $"{text}\n\n{offer}" : text, channel);
    }

    /// <summary>The next part of an answer that was cut.</summary>
    internal Activity Next(ChannelProfile channel, ShownInParts shown)
    {
        (var text, shown.Rest) = Part(shown.Rest, channel, taken: 0);
        var message = Reply.Of(new ReplyMetadata(ReplyKinds.Answer), "", []);
        (message.Text, message.Speak, message.TextFormat) = (text, SpokenNumbers.Spell(text), TextFormatTypes.Plain);
        return message;
    }

    private (string Text, string Remainder) Part(string text, ChannelProfile channel, int taken)
    {
        var call = Write(content.Current.Wording[channel.Text is TextStyle.Spoken ? "channel.more-spoken" : "channel.more"].Text, channel.Text);
        if (text.Length + taken <= Math.Min(channel.Comfortable + FewWords, channel.Longest))
        {
            return (text, "");
        }

        var (first, rest) = CutText.At(text, Math.Max(ShortestPart, channel.Comfortable - taken - call.Length));
        return rest.Length == 0 ? (first, "") : ($"{first}\n\n{call}", rest);
    }

    private static List<Activity> Split(Activity message, string text, ChannelProfile channel)
    {
        var parts = CutText.Into(text, channel.Longest);
        var before = parts.SkipLast(1).Select(part => new Activity(ActivityTypes.Message)
        {
            Text = part, Speak = SpokenNumbers.Spell(part), TextFormat = message.TextFormat, Entities = message.Entities, InputHint = InputHints.IgnoringInput,
        }.ApplyConversationReference(message.GetConversationReference()));
        message.Text = parts[^1];
        message.Speak = channel.Text is TextStyle.Spoken ? SpokenNumbers.Spell(parts[^1]) : message.Speak;
        return [.. before, message];
    }

    private static string Write(string text, TextStyle style, bool isMarkdown = true) => style switch
    {
        TextStyle.Markdown => text,
        TextStyle.Spoken => PlainWriter.Speak(text),
        TextStyle.PlainForSms => SmsCharacters.Write(isMarkdown ? PlainWriter.Write(text) : text),
        _ => isMarkdown ? PlainWriter.Write(text) : text,
    };
}
