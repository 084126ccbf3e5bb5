using Backpain.StandIns.Builder.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Backpain.StandIns.Builder.Tests;

public class SchemaTests
{
    [Fact]
    public void An_activity_keeps_everything_that_its_JSON_says()
    {
        const string Json = """
            {"type":"message","id":"1","timestamp":"2026-11-21T10:00:00+00:00","channelId":"webchat",
             "from":{"id":"p","name":"Ann","lang":"en"},"conversation":{"id":"c","custom":1},"text":"hi","entities":[{"type":"x","extra":{"y":2}}],
             "suggestedActions":{"actions":[{"type":"imBack","title":"Yes","value":"yes"}]},
             "attachments":[{"contentType":"a/b","content":{"z":3},"more":true}],"channelData":{"k":"v"},"ours":[4]}
            """;

        var activity = JsonConvert.DeserializeObject<Activity>(Json)!;
        var written = JObject.FromObject(activity, new JsonSerializer { NullValueHandling = NullValueHandling.Ignore });

        JToken.DeepEquals(written, JObject.Parse(Json)).ShouldBeTrue(written.ToString());
        activity.From.Properties["lang"]!.Value<string>().ShouldBe("en");
        activity.Properties["ours"]![0]!.Value<int>().ShouldBe(4);
    }

    [Fact]
    public void A_reply_answers_the_message_and_turns_the_addresses_round()
    {
        var reply = Some.Message().CreateReply("fine");

        reply.Text.ShouldBe("fine");
        reply.ReplyToId.ShouldBe("in-1");
        reply.From.Id.ShouldBe("bot");
        reply.Recipient.Id.ShouldBe("patient");
        reply.Attachments.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("directline", null)]
    [InlineData("webchat", null)]
    [InlineData("msteams", "in-1")]
    public void A_conversation_update_can_be_answered_only_where_it_is_kept(string channel, string? replyTo)
    {
        var update = Some.Of(ActivityTypes.ConversationUpdate, activity => activity.ChannelId = channel);

        update.CreateReply().ReplyToId.ShouldBe(replyTo);
        update.GetConversationReference().ActivityId.ShouldBe(replyTo);
    }

    [Fact]
    public void A_conversation_reference_leads_back_into_the_conversation()
    {
        var reference = Some.Message().GetConversationReference();

        var outgoing = new Activity().ApplyConversationReference(reference);
        var incoming = reference.GetContinuationActivity();

        outgoing.Recipient.Id.ShouldBe("patient");
        outgoing.ReplyToId.ShouldBe("in-1");
        incoming.From.Id.ShouldBe("patient");
        incoming.Name.ShouldBe(ActivityEventNames.ContinueConversation);
        incoming.RelatesTo.ShouldBeSameAs(reference);
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("Message", true)]
    [InlineData("message/voice", true)]
    [InlineData("messageUpdate", false)]
    [InlineData(null, false)]
    public void A_message_is_one_by_its_type(string? type, bool isMessage)
    {
        (new Activity { Type = type }.AsMessageActivity() != null).ShouldBe(isMessage);
    }

    [Fact]
    public void Content_is_text_or_an_attachment_or_channel_data()
    {
        new Activity { Text = " " }.HasContent().ShouldBeFalse();
        new Activity { Text = "x" }.HasContent().ShouldBeTrue();
        new Activity { Attachments = [new Attachment()] }.HasContent().ShouldBeTrue();
        new Activity { ChannelData = new JObject() }.HasContent().ShouldBeTrue();
    }

    [Fact]
    public void The_mention_of_the_bot_is_taken_out_of_the_text()
    {
        var message = Some.Message("<at>Backpain</at> how many sessions?");
        message.Entities = [Written(new Mention { Mentioned = message.Recipient, Text = "<at>Backpain</at>" })];

        message.GetMentions().ShouldHaveSingleItem().Mentioned.Id.ShouldBe("bot");
        message.RemoveRecipientMention().ShouldBe("how many sessions?");
    }

    [Fact]
    public void An_entity_carries_values_of_any_type()
    {
        var entity = new Entity();
        entity.SetAs(new Place { Type = "place", Name = "Zurich" });

        entity.Type.ShouldBe("place");
        entity.GetAs<Place>().Name.ShouldBe("Zurich");
        entity.Equals(Written(new Place { Type = "place", Name = "Zurich" })).ShouldBeTrue();
    }

    [Fact]
    public void Channel_data_is_read_as_a_type_or_not_at_all()
    {
        var activity = new Activity { ChannelData = JObject.Parse("""{"name":"Ann"}""") };

        activity.GetChannelData<Place>().Name.ShouldBe("Ann");
        activity.TryGetChannelData<Place>(out _).ShouldBeTrue();
        new Activity { ChannelData = 3 }.TryGetChannelData<Place>(out _).ShouldBeFalse();
        new Activity().GetChannelData<Place>().ShouldBeNull();
    }

    [Fact]
    public void Messages_are_made_with_a_hint_and_without_empty_parts()
    {
        var message = MessageFactory.Text("hi", " ");

        message.Text.ShouldBe("hi");
        message.Speak.ShouldBeNull();
        message.InputHint.ShouldBe(InputHints.AcceptingInput);
        MessageFactory.SuggestedActions(["Yes", "No"], "Well?", null, null).SuggestedActions.Actions[1].Value.ShouldBe("No");
        MessageFactory.Carousel([new HeroCard("One").ToAttachment()]).AttachmentLayout.ShouldBe(AttachmentLayoutTypes.Carousel);
        MessageFactory.Attachment(new HeroCard("One").ToAttachment()).Attachments[0].ContentType.ShouldBe(HeroCard.ContentType);
    }

    private static Entity Written(Entity entity)
    {
        var written = new Entity();
        written.SetAs(entity);
        return written;
    }

    public class Place : Entity
    {
        [JsonProperty("name")]
        public string? Name { get; set; }
    }
}
