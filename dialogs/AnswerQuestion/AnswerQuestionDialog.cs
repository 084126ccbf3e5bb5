using Backpain.Dialogs.Memory;
using Backpain.Knowledge.Questions;
using Microsoft.Bot.Builder.Dialogs;

namespace Backpain.Dialogs.AnswerQuestion;

/// <summary>Answers one message; its options are the <see cref="Understanding"/> of it.</summary>
internal sealed class AnswerQuestionDialog : ComponentDialog
{
    private readonly RespondToMessage respond;
    private readonly BotMemory memory;

    public AnswerQuestionDialog(RespondToMessage respond, BotMemory memory)
        : base(nameof(AnswerQuestionDialog))
    {
        this.respond = respond;
        this.memory = memory;
        AddDialog(new WaterfallDialog("answer", [AnswerAsync]));
        InitialDialogId = "answer";
    }

    private async Task<DialogTurnResult> AnswerAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var conversation = await memory.ConversationAsync(step.Context, cancellationToken);
        var reply = respond.Respond((Understanding)step.Options, conversation);
        await step.Context.SendActivityAsync(reply, cancellationToken);
        return await step.EndDialogAsync(result: null, cancellationToken);
    }
}
