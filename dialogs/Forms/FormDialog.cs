using Backpain.Consultations;
using Backpain.Dialogs.Memory;
using Backpain.Dialogs.Replies;
using Backpain.Knowledge.Content;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace Backpain.Dialogs.Forms;

/// <summary>
/// Fills in a form: a waterfall that asks the next open question and starts again until none is open, and a small waterfall for each question.
/// All answers live in <see cref="FormState"/>, so that a form can be parked, corrected and taken up anywhere.
/// </summary>
internal abstract class FormDialog : ComponentDialog
{
    private readonly BotMemory memory;
    private readonly IContentLibrary content;
    private readonly SubmitRequest submit;

    protected FormDialog(string dialogId, Form form, SubmitRequest submit, BotMemory memory, IContentLibrary content)
        : base(dialogId)
    {
        Form = form;
        this.submit = submit;
        this.memory = memory;
        this.content = content;
        AddDialog(new WaterfallDialog("questions", [AskNextQuestionAsync, GoOnOrSubmitAsync]));
        foreach (var question in form.Questions)
        {
            AddQuestion(question);
        }

        InitialDialogId = "questions";
    }

    internal Form Form { get; }

    private Wording Wording => content.Current.Wording;

    /// <summary>Adds what only this form asks for.</summary>
    /// <param name="request">With what every form asks for.</param>
    protected abstract NewRequest Complete(NewRequest request, FormState state, ConversationMemory conversation);

    private void AddQuestion(FormQuestion question)
    {
        var promptId = question.Slot + ".prompt";
        AddDialog(new TextPrompt(promptId, (answer, cancellationToken) => ValidateAsync(question, answer, cancellationToken)));
        AddDialog(new WaterfallDialog(question.Slot,
        [
            async (step, cancellationToken) => await step.PromptAsync(promptId, await AskAsync(question, step, cancellationToken), cancellationToken),
            async (step, cancellationToken) => await TakeAsync(question, step, cancellationToken),
        ]));
    }

    private async Task<DialogTurnResult> AskNextQuestionAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var state = await StateAsync(step, cancellationToken);
        var next = state is null ? null : Form.NextQuestion(state);
        await SayNoticesAsync(step.Context, state, cancellationToken);
        return next is null
            ? await step.NextAsync(result: null, cancellationToken)
            : await step.BeginDialogAsync(next.Slot, options: null, cancellationToken);
    }

    private async Task SayNoticesAsync(ITurnContext turn, FormState? state, CancellationToken cancellationToken)
    {
        foreach (var text in state is null ? [] : Form.Notices.Select(notice => notice.For(state, Wording)).OfType<string>().ToList())
        {
            await turn.SendActivityAsync(Reply.Of(new ReplyMetadata(Form.ReplyKind), text, []), cancellationToken);
        }
    }

    private async Task<DialogTurnResult> GoOnOrSubmitAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var conversation = await memory.ConversationAsync(step.Context, cancellationToken);
        if (conversation.Form is not { } state)
        {
            return await step.EndDialogAsync(result: null, cancellationToken);
        }

        if (Form.NextQuestion(state) is not null)
        {
            return await step.ReplaceDialogAsync(InitialDialogId, options: null, cancellationToken);
        }

        await SendAsync(step.Context, state, conversation, cancellationToken);
        return await step.EndDialogAsync(result: null, cancellationToken);
    }

    /// <summary>Stores a complete form, and says whatever of its answers was not spoken of yet.</summary>
    internal async Task SendAsync(ITurnContext turn, FormState state, ConversationMemory conversation, CancellationToken cancellationToken)
    {
        await SayNoticesAsync(turn, state, cancellationToken);
        var request = Complete(SubmitRequest.From(state, turn.Activity.Conversation.Id, conversation), state, conversation);
        await submit.SubmitAsync(turn, Form, request, conversation, cancellationToken);
    }

    private async Task<PromptOptions> AskAsync(FormQuestion question, WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var state = await StateAsync(step, cancellationToken) ?? new FormState();
        state.Asking = question.Slot;
        state.Refusals = 0;
        var (key, show) = question.AskInstead(state) ?? (Form.Key("ask-" + question.Slot), question.Show(state, Wording));
        state.AskedVersion = WordingVersion.Of(Wording[key]);
        return new PromptOptions { Prompt = Reply.With(Asking(question.Slot), Wording[key], show) };
    }

    private async Task<bool> ValidateAsync(FormQuestion question, PromptValidatorContext<string> answer, CancellationToken cancellationToken)
    {
        var state = await StateAsync(answer.Context, cancellationToken) ?? new FormState();
        if (question.Read(answer.Recognized.Value ?? "", state) is not Reading.Refused refused)
        {
            return true;
        }

        var another = ++state.Refusals > 1 && Wording.TryGet(refused.WordingKey + "-again", out var again) ? again : Wording[refused.WordingKey];
        await answer.Context.SendActivityAsync(Reply.With(Asking(question.Slot), another, refused.Show), cancellationToken);
        return false;
    }

    private async Task<DialogTurnResult> TakeAsync(FormQuestion question, WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var conversation = await memory.ConversationAsync(step.Context, cancellationToken);
        if (conversation.Form is not { } state)
        {
            return await step.EndDialogAsync(result: null, cancellationToken);
        }

        switch (question.Read(step.Result as string ?? "", state))
        {
            case Reading.Accepted accepted:
                TakeUp(state, accepted.Answers);
                break;
            case Reading.Withdrawn withdrawn:
                conversation.Form = null;
                await step.Context.SendActivityAsync(Reply.With(new ReplyMetadata(ReplyKinds.Cancelled), Wording[withdrawn.WordingKey]), cancellationToken);
                break;
        }

        return await step.EndDialogAsync(result: null, cancellationToken);
    }

    /// <summary>Keeps the answers that this form has a place for.</summary>
    internal void TakeUp(FormState state, IReadOnlyList<(string Slot, string Answer)> answers)
    {
        foreach (var (slot, answer) in answers.Where(answer => Form.Keeps(answer.Slot)))
        {
            state.Take(slot, answer);
        }
    }

    private ReplyMetadata Asking(string slot) => new(Form.ReplyKind, [], slot);

    private Task<FormState?> StateAsync(DialogContext dialog, CancellationToken cancellationToken) => StateAsync(dialog.Context, cancellationToken);

    private async Task<FormState?> StateAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        (await memory.ConversationAsync(turn, cancellationToken)).Form;
}
