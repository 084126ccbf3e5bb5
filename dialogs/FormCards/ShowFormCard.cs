using Backpain.Dialogs.Fitting;
using Backpain.Dialogs.Forms;
using Backpain.Dialogs.Memory;
using Backpain.Dialogs.Replies;
using Backpain.Dialogs.Teams;
using Backpain.Knowledge.Content;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Backpain.Dialogs.FormCards;

/// <summary>Shows a form as one Adaptive Card, for those who would rather fill in than be asked.</summary>
internal sealed class ShowFormCard(IContentLibrary content, BotMemory memory)
{
    internal const string ContentType = "application/vnd.microsoft.card.adaptive";

    private const string Note = "note";

    private Wording Wording => content.Current.Wording;

    /// <summary>Offers the card where the channel can show it and nobody reads along.</summary>
    internal async Task OfferAsync(ITurnContext turn, Form form, FormState state, CancellationToken cancellationToken)
    {
        if (!SharedConversation.IsTeams(turn.Activity) || SharedConversation.IsShared(turn.Activity) || content.Current.FindCard(form.WordingFile) is null)
        {
            return;
        }

        // Two messages: of one with words and a card Teams makes two, and tells neither's id, by which the card is changed later.
        var offer = Reply.With(new ReplyMetadata(form.ReplyKind), Wording["card.offer"]);
        var card = Reply.Of(new ReplyMetadata(form.ReplyKind), "", []);
        (card.Summary, card.Attachments) = (offer.Text, [AsAttachment(FillIn(form.WordingFile, state.Id, state, FormCardLook.Fresh, turn))]);
        var shown = await turn.SendActivitiesAsync([offer, card], cancellationToken);
        if (shown is [_, { Id: { Length: > 0 } message }])
        {
            (await memory.ConversationAsync(turn, cancellationToken)).Offered(new CardInChat { FormId = state.Id, MessageId = message });
        }
    }

    internal bool Has(PressedCard pressed) => pressed.Card != Note && content.Current.FindCard(pressed.Card) is not null;

    /// <returns>The card as it looks now.</returns>
    internal async Task<JObject> NowAsync(ITurnContext turn, PressedCard pressed, CancellationToken cancellationToken)
    {
        var conversation = await memory.ConversationAsync(turn, cancellationToken);
        var look = turn.TurnState.Get<FormCardLook>() ?? FormCardLook.Fresh;
        if (conversation.SentForms.TryGetValue(pressed.FormId, out var reference))
        {
            return Sent(reference);
        }

        var state = conversation.Form is { } form && form.Id == pressed.FormId ? form : null;
        return look.Closed ? Closed() : FillIn(pressed.Card, pressed.FormId, state, look, turn);
    }

    /// <returns>What stands in the place of a form that was given up.</returns>
    internal JObject Closed() => Say(Wording["card.closed"].Text);

    internal JObject Sent(string reference) => Say(Wording["card.sent"].With(("reference", reference)));

    internal static Attachment AsAttachment(JObject card) => new() { ContentType = ContentType, Content = card };

    private JObject Say(string text) => Fill(Note, new() { ["notice"] = text, ["spoken"] = PlainWriter.Say(text) });

    private JObject FillIn(string card, string formId, FormState? state, FormCardLook look, ITurnContext turn)
    {
        var answers = (state?.Answers ?? []).ToDictionary(answer => answer.Key, answer => answer.Value);
        answers[Slots.Consent] = state?.Has(Slots.Consent) == true ? "yes" : "no";
        answers[Slots.ContactMethod] = answers.GetValueOrDefault(Slots.ContactMethod, "").Replace(", ", ",", StringComparison.Ordinal);
        answers.TryAdd(Slots.ForWhom, nameof(Consultations.ForWhom.Self));
        foreach (var (slot, typed) in look.Values)
        {
            answers[slot] = typed;
        }

        Dictionary<string, string> values = new() { ["form"] = formId, ["user"] = turn.Activity.From?.Id ?? "", ["notice"] = look.NoticeKey is { } key ? Wording[key].Text : "" };
        answers.ToList().ForEach(answer => values["answers." + answer.Key] = answer.Value);
        look.Wrong.ToList().ForEach(wrong => values["errors." + wrong.Key] = wrong.Value);
        return Fill(card, values);
    }

    private JObject Fill(string card, Dictionary<string, string> values) => JObject.Parse(content.Current.FindCard(card)!.Fill(Wording, values));
}
