using System.Text.RegularExpressions;
using Backpain.Dialogs.Replies;
using Backpain.Knowledge.Content;
using Microsoft.Bot.Schema;

namespace Backpain.Dialogs.Tests.Conversations;

/// <summary>
/// What a <c>Bot:</c> line says of a message: a wording key (<c>forms.changed</c>), or a kind with topics, intent or level
/// (<c>answer number-of-sessions does-it-hurt</c>, <c>decline decline-dose</c>, <c>urgent 999</c>); then <c>asking phone</c>, and literal words in quotes.
/// </summary>
internal static partial class ExpectedReply
{
    internal static void Check(ChatLine line, IMessageActivity message, ContentSnapshot content)
    {
        var where = $"line {line.Number}, 'Bot: {line.Text}', but the bot said '{message.Text}'";
        foreach (Match literal in Quoted().Matches(line.Text))
        {
            message.Text.ShouldContain(literal.Groups[1].Value, Case.Sensitive, where);
        }

        var metadata = ReplyMetadata.Of(message).ShouldNotBeNull(where);
        var parts = Quoted().Replace(line.Text, "").Split(" asking ");
        metadata.Asking.ShouldBe(parts.Length > 1 ? parts[1].Trim() : null, where);
        CheckSaid(parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries), message.Text, metadata, content, where);
    }

    private static void CheckSaid(string[] words, string text, ReplyMetadata metadata, ContentSnapshot content, string where)
    {
        if (words[0].Contains('.', StringComparison.Ordinal))
        {
            Pattern(content.Wording[words[0]]).IsMatch(text).ShouldBeTrue(where);
            return;
        }

        metadata.Kind.ShouldBe(words[0], where);
        switch (words[0])
        {
            case ReplyKinds.Answer or ReplyKinds.Clarify:
                metadata.Topics.ShouldBe(words[1..], where);
                break;
            case ReplyKinds.Urgent:
                metadata.Level.ShouldBe(words[1], where);
                break;
            case ReplyKinds.Chat or ReplyKinds.Decline when words.Length > 1:
                (text == content.FindIntent(words[1])?.Reply?.Text).ShouldBeTrue(where);
                break;
        }
    }

    private static Regex Pattern(Phrase phrase) =>
        new("^" + Placeholder().Replace(Regex.Escape(phrase.Text).Replace("}", @"\}", StringComparison.Ordinal), ".*?") + "$", RegexOptions.Singleline);

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\\\{[A-Za-z]+\\\}")]
    private static partial Regex Placeholder();
}
