using Backpain.Dialogs.Forms;
using Backpain.Dialogs.Memory;
using Backpain.Knowledge.Content;
using Backpain.Knowledge.UrgentSymptoms;
using Microsoft.Bot.Builder;

namespace Backpain.Dialogs.UrgentSymptoms;

/// <summary>The first thing that happens to every message: a red flag is warned of, and an open form set aside with all it holds.</summary>
internal sealed class LookForUrgentSymptoms(TriageMessage triage, UrgentReply reply, YesOrNo yesOrNo, IContentLibrary content, TimeProvider time)
{
    /// <returns>What is left to deal with: the message, an earlier one that a doubt had held back, or null when the turn is over.</returns>
    internal async Task<string?> LookAsync(ITurnContext turn, string text, ConversationMemory memory, CancellationToken cancellationToken)
    {
        var doubt = memory.Doubt;
        memory.Doubt = null;
        switch (triage.Assess(text, memory))
        {
            case Triage.Warn warn:
                await WarnAsync(turn, warn.Signs, memory, cancellationToken);
                return null;
            case Triage.RemindOf remind:
                ParkForm(memory);
                await turn.SendActivityAsync(reply.Remind(remind.Sign), cancellationToken);
                return null;
            case var _ when doubt is not null:
                return await ClearUpAsync(turn, text, doubt, memory, cancellationToken);
            case Triage.AskPlainly ask:
                memory.Doubt = new OpenDoubt(ask.Sign.Id, text);
                await turn.SendActivityAsync(UrgentReply.Ask(ask.Sign, content.Current.Wording["urgent.yes-no"]), cancellationToken);
                return null;
            default:
                return text;
        }
    }

    /// <summary>Warns of red flags that no warning was shown for, and leaves everything else as it is.</summary>
    /// <returns>True when it warned.</returns>
    internal async Task<bool> WarnOfNewAsync(ITurnContext turn, string text, ConversationMemory memory, CancellationToken cancellationToken)
    {
        if (triage.Assess(text, memory) is not Triage.Warn warn)
        {
            return false;
        }

        await WarnAsync(turn, warn.Signs, memory, cancellationToken);
        return true;
    }

    private async Task<string?> ClearUpAsync(ITurnContext turn, string text, OpenDoubt doubt, ConversationMemory memory, CancellationToken cancellationToken)
    {
        var answer = yesOrNo.Read(text);
        var sign = content.Current.UrgentSigns.FirstOrDefault(sign => sign.Id == doubt.SignId);
        if (answer == true && sign is not null)
        {
            await WarnAsync(turn, [sign], memory, cancellationToken);
            return null;
        }

        return answer == false ? doubt.Message : text;
    }

    private async Task WarnAsync(ITurnContext turn, IReadOnlyList<UrgentSign> signs, ConversationMemory memory, CancellationToken cancellationToken)
    {
        memory.WarnedOf = [.. memory.WarnedOf.Union(signs.Select(sign => sign.Id))];
        memory.UrgentAdviceShownAt = time.GetUtcNow();
        ParkForm(memory);
        await turn.SendActivityAsync(UrgentReply.Warn(signs[0]), cancellationToken);
    }

    private static void ParkForm(ConversationMemory memory) => memory.Form?.Park();
}
