using Backpain.StandIns.Builder.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Backpain.StandIns.Builder.Tests;

/// <summary>Without an app id: authentication is off.</summary>
public sealed class CloudAdapterTests : IAsyncLifetime
{
    private readonly CloudAdapter _adapter = new();
    private readonly ChannelService _channel = new();
    private BotServer _bot = null!;
    private BotCallbackHandler _turn = (turn, token) => turn.SendActivityAsync("echo:" + turn.Activity.Text, cancellationToken: token);

    public async Task InitializeAsync()
    {
        await _channel.StartAsync();
        _bot = await BotServer.StartAsync(_adapter, (turn, token) => _turn(turn, token));
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Fact]
    public async Task A_reply_is_posted_to_the_service_that_the_message_came_from()
    {
        var (status, body) = await _bot.PostAsync(Message());

        status.ShouldBe(200);
        body.ShouldBeEmpty();
        var request = _channel.Requests.ShouldHaveSingleItem();
        request.Line.ShouldBe("POST /v3/conversations/conversation-1/activities/in-1");
        request.Authorization.ShouldBeEmpty();
        request.Body.Value<string>("text").ShouldBe("echo:hello");
        request.Body["recipient"]!.Value<string>("id").ShouldBe("patient");
    }

    [Fact]
    public async Task What_is_sent_gets_the_id_that_the_service_gave_it()
    {
        string? id = null;
        _turn = async (turn, token) => id = (await turn.SendActivityAsync("hello", cancellationToken: token)).Id;

        await _bot.PostAsync(Message());

        id.ShouldBe("sent-1");
    }

    [Fact]
    public async Task A_message_that_answers_nothing_is_posted_to_the_conversation()
    {
        await _bot.PostAsync(Message(activity => activity.Id = null));

        _channel.Requests.ShouldHaveSingleItem().Line.ShouldBe("POST /v3/conversations/conversation-1/activities");
    }

    [Fact]
    public async Task Messages_are_updated_and_deleted_at_the_service()
    {
        _turn = async (turn, token) =>
        {
            await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = "a/b", Text = "new" }, token);
            await turn.DeleteActivityAsync("a/b", token);
        };

        await _bot.PostAsync(Message());

        _channel.Requests.Select(request => request.Line.Replace("%2F", "/", StringComparison.Ordinal)).ShouldBe(
        [
            "PUT /v3/conversations/conversation-1/activities/a/b",
            "DELETE /v3/conversations/conversation-1/activities/a/b",
        ]);
    }

    [Fact]
    public async Task With_expectReplies_the_replies_are_the_response()
    {
        var (status, body) = await _bot.PostAsync(Message(activity => activity.DeliveryMode = DeliveryModes.ExpectReplies));

        status.ShouldBe(200);
        JObject.Parse(body)["activities"]!.ShouldHaveSingleItem().Value<string>("text").ShouldBe("echo:hello");
        _channel.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_invoke_is_answered_in_the_response()
    {
        var answer = new InvokeResponse { Status = 207, Body = new JObject { ["ok"] = 1 } };
        _turn = (turn, token) => turn.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = answer }, token);

        var (status, body) = await _bot.PostAsync(Message(activity => activity.Type = ActivityTypes.Invoke));

        status.ShouldBe(207);
        JObject.Parse(body).Value<int>("ok").ShouldBe(1);
    }

    [Fact]
    public async Task An_invoke_that_the_bot_does_not_answer_is_not_implemented()
    {
        _turn = (_, _) => Task.CompletedTask;

        (await _bot.PostAsync(Message(activity => activity.Type = ActivityTypes.Invoke))).Status.ShouldBe(501);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"type\":\"\"}")]
    [InlineData("{\"type\":\"message\",\"from\":\"nobody\"}")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"yesterday\"}")]
    public async Task What_is_not_an_activity_is_a_bad_request(string body)
    {
        (await _bot.PostAsync(body)).Status.ShouldBe(400);
    }

    [Fact]
    public async Task Only_posts_are_taken()
    {
        (await _bot.GetAsync()).ShouldBe(405);
    }

    [Fact]
    public async Task Traces_go_to_the_emulator_only()
    {
        _turn = (turn, token) => turn.SendActivityAsync((Activity)Activity.CreateTraceActivity("seen"), token);

        await _bot.PostAsync(Message());
        await _bot.PostAsync(Message(activity => activity.ChannelId = "emulator"));

        _channel.Requests.ShouldHaveSingleItem().Body.Value<string>("channelId").ShouldBe("emulator");
    }

    [Fact]
    public async Task A_refusal_of_the_service_is_a_fault_of_the_turn()
    {
        _channel.Status = 403;
        _channel.Answer = """{"error":{"code":"Blocked","message":"no"}}""";
        ErrorResponseException? fault = null;
        _adapter.OnTurnError = (_, exception) =>
        {
            fault = exception.ShouldBeOfType<ErrorResponseException>();
            return Task.CompletedTask;
        };

        (await _bot.PostAsync(Message())).Status.ShouldBe(200);

        fault!.Body.Error.Code.ShouldBe("Blocked");
    }

    [Fact]
    public async Task A_bot_can_go_on_with_a_conversation_later()
    {
        var reference = Message().GetConversationReference();
        ITurnContext? seen = null;

        await _adapter.ContinueConversationAsync(
            string.Empty,
            reference,
            async (turn, token) =>
            {
                seen = turn;
                await turn.SendActivityAsync("we have news", cancellationToken: token);
            },
            default);

        seen!.Activity.Name.ShouldBe(ActivityEventNames.ContinueConversation);
        _channel.Requests.ShouldHaveSingleItem().Body.Value<string>("text").ShouldBe("we have news");
    }

    [Fact]
    public async Task A_bot_can_start_a_conversation()
    {
        _channel.Answer = """{"id":"new-conversation","activityId":"first"}""";
        string? conversation = null;

        await _adapter.CreateConversationAsync(
            string.Empty,
            "msteams",
            _channel.Url,
            "audience",
            new ConversationParameters { Members = [new ChannelAccount("patient")] },
            (turn, _) =>
            {
                conversation = turn.Activity.Conversation.Id;
                return Task.CompletedTask;
            },
            default);

        conversation.ShouldBe("new-conversation");
        _channel.Requests.ShouldHaveSingleItem().Line.ShouldBe("POST /v3/conversations");
    }

    [Fact]
    public void What_goes_over_the_wire_says_only_what_can_be_set()
    {
        var written = JObject.FromObject(new { hidden = 1 }, HttpHelper.BotMessageSerializer);

        written.HasValues.ShouldBeFalse();
        JToken.FromObject(TimeSpan.FromSeconds(90), HttpHelper.BotMessageSerializer).Value<string>().ShouldBe("PT1M30S");
    }

    private Activity Message(Action<Activity>? change = null) => Some.Of(ActivityTypes.Message, activity =>
    {
        activity.ServiceUrl = _channel.Url;
        change?.Invoke(activity);
    });
}
