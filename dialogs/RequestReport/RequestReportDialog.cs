using Backpain.Consultations;
using Backpain.Dialogs.Forms;
using Backpain.Dialogs.Memory;
using Backpain.Knowledge.Content;

namespace Backpain.Dialogs.RequestReport;

/// <summary>Takes a request for the fact sheet and a personal summary by email.</summary>
internal sealed class RequestReportDialog(ReportForm form, SubmitRequest submit, BotMemory memory, IContentLibrary content)
    : FormDialog(nameof(RequestReportDialog), form.Create(), submit, memory, content)
{
    protected override NewRequest Complete(NewRequest request, FormState state, ConversationMemory conversation) => request with
    {
        Kind = RequestKind.Report,
        ContactMethods = ContactMethods.Email,
        Summary = new PersonalSummary(
            state.Answer(Slots.Where),
            state.Answer(Slots.HowLong),
            state.Answer(Slots.HowStrong),
            state.Answer(Slots.Affects),
            state.Answer(Slots.Tried),
            [.. conversation.RecentTopics]),
    };
}
