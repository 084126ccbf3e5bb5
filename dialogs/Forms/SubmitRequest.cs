using Backpain.Consultations;
using Backpain.Dialogs.Memory;
using Backpain.Dialogs.Replies;
using Backpain.Knowledge.Content;
using Microsoft.Bot.Builder;
using Newtonsoft.Json;

namespace Backpain.Dialogs.Forms;

/// <summary>
/// Stores a confirmed request. Storing is audited: a person is thanked only for what the store holds, and told plainly when it does not.
/// </summary>
internal sealed class SubmitRequest(IRequestStore store, BotMemory memory, IContentLibrary content)
{
    private static readonly JsonSerializerSettings ReferenceFormat = new() { NullValueHandling = NullValueHandling.Ignore };

    /// <summary>What every form asks for.</summary>
    /// <param name="state">A complete form.</param>
    internal static NewRequest From(FormState state, string conversationId, ConversationMemory conversation) => new()
    {
        IdempotencyKey = state.Id,
        ConversationId = conversationId,
        Kind = RequestKind.Consultation,
        Name = state.Answers[Slots.Name],
        Email = EmailOf(state),
        Consent = AgreementQuestions.ConsentIn(state),
        UrgentAdviceShownAt = conversation.UrgentAdviceShownAt,
    };

    internal async Task SubmitAsync(ITurnContext turn, Form form, NewRequest request, ConversationMemory conversation, CancellationToken cancellationToken)
    {
        var stored = await TryStoreAsync(WithConversation(request, turn, conversation), cancellationToken);
        if (stored is null)
        {
            await KeepForRetryAsync(turn, form, conversation, cancellationToken);
            return;
        }

        await RememberPersonAsync(turn, conversation.Form!, cancellationToken);
        conversation.Sent(request.IdempotencyKey, stored.Id);
        var phrase = content.Current.Wording[form.Key("stored")];
        var thanks = Reply.With(new ReplyMetadata(ReplyKinds.Stored), phrase, ("name", PatientText.Plain(request.Name)), ("reference", stored.Id));
        await turn.SendActivityAsync(thanks, cancellationToken);
    }

    /// <summary>What the conversation adds to every form: the topics asked about, and the way back to it.</summary>
    private static NewRequest WithConversation(NewRequest request, ITurnContext turn, ConversationMemory conversation) => request with
    {
        AskedTopics = [.. conversation.RecentTopics],
        ConversationReference = JsonConvert.SerializeObject(turn.Activity.GetConversationReference(), ReferenceFormat),
    };

    private async Task<StoredRequest?> TryStoreAsync(NewRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await store.StoreAsync(request, cancellationToken);
        }
        catch (RequestNotStoredException)
        {
            // The store has logged why; the person must hear that nothing was sent.
            return null;
        }
    }

    private async Task KeepForRetryAsync(ITurnContext turn, Form form, ConversationMemory conversation, CancellationToken cancellationToken)
    {
        conversation.Form!.Parked = true;
        conversation.Form.Answers.Remove(Slots.Confirm);
        await turn.SendActivityAsync(Reply.With(new ReplyMetadata(form.ReplyKind), content.Current.Wording["forms.not-stored"]), cancellationToken);
    }

    private async Task RememberPersonAsync(ITurnContext turn, FormState state, CancellationToken cancellationToken)
    {
        var person = await memory.PersonAsync(turn, cancellationToken);
        foreach (var slot in (string[])[Slots.Name, Slots.Email, Slots.Phone])
        {
            if (state.Answer(slot) is { } answer)
            {
                person.Answers[slot] = answer;
            }
        }
    }

    private static EmailAddress? EmailOf(FormState state) => state.Answer(Slots.Email) is not { } given ? null
        : EmailAddress.TryParse(given, out var email) ? email
        : throw new InvalidOperationException("A form was complete with an email address that is none.");
}
