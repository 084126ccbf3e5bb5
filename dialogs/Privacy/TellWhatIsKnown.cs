using System.Globalization;
using Backpain.Consultations;
using Backpain.Consultations.WorkingTime;
using Backpain.Dialogs.Forms;
using Backpain.Dialogs.Memory;
using Backpain.Dialogs.Replies;
using Backpain.Dialogs.RequestConsultation;
using Backpain.Knowledge.Content;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Backpain.Dialogs.Privacy;

/// <summary>Tells a person in words all that this conversation holds of them.</summary>
internal sealed class TellWhatIsKnown(IRequestStore store, BotMemory memory, IContentLibrary content, WorkingHours clinic)
{
    private Wording Wording => content.Current.Wording;

    internal async Task<Activity> TellAsync(ITurnContext turn, ConversationMemory conversation, CancellationToken cancellationToken)
    {
        List<string> known = [.. Asked(conversation), .. Form(conversation.Form), .. Form(conversation.Waiting), .. Remembered(await memory.PersonAsync(turn, cancellationToken))];
        await foreach (var request in store.MadeInAsync(turn.Activity.Conversation.Id, cancellationToken))
        {
            known.Add(Sent(request));
        }

        return known.Count == 0
            ? Reply.With(new ReplyMetadata(ReplyKinds.Chat), Wording["conversation.know-nothing"])
            : Reply.With(new ReplyMetadata(ReplyKinds.Chat), Wording["conversation.what-i-know"], ("known", string.Join('\n', known)));
    }

    private IEnumerable<string> Asked(ConversationMemory conversation)
    {
        List<string> titles = [.. conversation.RecentTopics.Select(content.Current.FindTopic).OfType<Topic>().Select(topic => topic.Title)];
        return titles.Count == 0 ? [] : [Wording["conversation.known-topics"].With(("topics", string.Join("; ", titles)))];
    }

    private IEnumerable<string> Form(FormState? form)
    {
        List<string> answers = form is null ? [] : [.. KnownSlots.Say(form, Wording)];
        return answers.Count == 0 ? [] : [Wording["conversation.known-form"].With(("answers", string.Join("; ", answers)))];
    }

    private IEnumerable<string> Remembered(KnownPerson person) => person.Answers.Count == 0
        ? []
        : [Wording["conversation.known-person"].With(("answers", string.Join("; ", person.Answers.Values.Select(PatientText.Plain))))];

    private string Sent(StoredRequest stored)
    {
        var request = stored.Request;
        var summary = request.Summary;
        string?[] told = [request.Name, request.Email?.Value, request.Phone?.AsTyped, request.BestTimeToCall, request.Description, summary?.Where, summary?.HowLong, summary?.HowStrong, summary?.Affects, summary?.Tried];
        return Wording["conversation.known-request"].With(
            ("kind", Wording[request.Kind == RequestKind.Consultation ? "conversation.kind-consultation" : "conversation.kind-report"].Text),
            ("reference", stored.Id),
            ("day", Day(stored.CreatedAt)),
            ("answers", string.Join("; ", [.. told.OfType<string>().Select(PatientText.Plain), .. Noted(request)])));
    }

    /// <summary>What a request holds besides a person's own words.</summary>
    private IEnumerable<string> Noted(NewRequest request)
    {
        if (request.Kind == RequestKind.Consultation)
        {
            yield return KnownSlots.For(request.ForWhom, Wording);
            yield return KnownSlots.By(request.ContactMethods, Wording);
        }

        if (request.Calls is { } calls)
        {
            yield return CallWishesWords.Say(calls.MayLeaveMessage, calls.MaySayClinic, Wording);
        }

        yield return Wording["conversation.known-consent"].With(("day", Day(request.Consent.GivenAt)));
        if (request.UrgentAdviceShownAt is { } shown)
        {
            yield return Wording["conversation.known-urgent"].With(("day", Day(shown)));
        }
    }

    private string Day(DateTimeOffset moment) => clinic.Local(moment).ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));
}
