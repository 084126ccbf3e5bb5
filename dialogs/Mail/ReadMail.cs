using Backpain.Dialogs.Fitting;
using Backpain.Dialogs.Memory;
using Backpain.Dialogs.UrgentSymptoms;
using Backpain.Knowledge.Content;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Known = Microsoft.Bot.Connector.Channels;

namespace Backpain.Dialogs.Mail;

/// <summary>
/// Takes the earlier mails out of a mail before anybody reads it, so that a quoted warning doesn't warn again. Lines of which it can't be
/// told whether they are quoted are kept; those that a quoted mail buries are still looked at for red flags.
/// </summary>
public sealed class ReadMail : IMiddleware
{
    private readonly BotMemory memory;
    private readonly LookForUrgentSymptoms urgentSymptoms;
    private readonly IContentLibrary content;

    internal ReadMail(BotMemory memory, LookForUrgentSymptoms urgentSymptoms, IContentLibrary content) =>
        (this.memory, this.urgentSymptoms, this.content) = (memory, urgentSymptoms, content);

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        if (turnContext.Activity is not { Type: ActivityTypes.Message, ChannelId: Known.Email or Known.Outlook, Conversation: not null, Text: { } mail } activity)
        {
            await next(cancellationToken);
            return;
        }

        var conversation = await memory.ConversationAsync(turnContext, cancellationToken);
        var (words, buried) = Split(QuotedMail.Read(mail, heading => IsWriter(heading, activity)), conversation.Mails);
        activity.Text = words;
        Remember(turnContext, words);
        if (buried.Length > 0 && await urgentSymptoms.WarnOfNewAsync(turnContext, $"{words}\n\n{buried}", conversation, cancellationToken))
        {
            await memory.SaveAsync(turnContext, cancellationToken);
            return;
        }

        await next(cancellationToken);
    }

    /// <summary>
    /// As long as the conversation is remembered, a line of an unmarked earlier mail that was never mailed is new. When it is forgotten, only
    /// what stands above is surely new.
    /// </summary>
    private (string Words, string Buried) Split(QuotedMail mail, List<string> mails)
    {
        var own = string.Join('\n', mail.Own).Trim();
        var said = new SaidBefore(mails);
        var fresh = mail.Below.Where(line => !said.Knows(line)).ToList();
        if (own.Length == 0 || mail.Below.Any(line => line.Any(char.IsLetter) && said.Knows(line)))
        {
            return ($"{own}\n{string.Join('\n', fresh)}".Trim(), "");
        }

        var warnings = new SaidBefore(content.Current.UrgentSigns.Select(sign => PlainWriter.Write(sign.Advice)));
        return (own, string.Join('\n', fresh.Where(line => !warnings.Knows(line))).Trim());
    }

    /// <summary>By the address where there is one: names are shared.</summary>
    private static bool IsWriter(string heading, Activity mail)
    {
        ChannelAccount?[] writers = [mail.From, mail.Recipient];
        return heading.Contains('@', StringComparison.Ordinal)
            ? writers.Any(writer => writer?.Id is { Length: > 0 } address && heading.Contains(address, StringComparison.OrdinalIgnoreCase))
            : writers.Any(writer => writer?.Name is { Length: > 0 } name && heading.Split(',', ':').Any(part => part.Trim(' ', '*').Replace(" wrote", "", StringComparison.OrdinalIgnoreCase).Equals(name, StringComparison.OrdinalIgnoreCase)));
    }

    private void Remember(ITurnContext turn, string words) => turn.OnSendActivities(async (context, activities, send) =>
    {
        var sent = await send();
        var conversation = await memory.ConversationAsync(context, CancellationToken.None);
        conversation.Mailed([words, .. activities.Where(activity => activity.Type == ActivityTypes.Message).Select(activity => activity.Text ?? "")]);
        return sent;
    });
}
