using Backpain.StandIns.Builder.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Backpain.StandIns.Builder.Tests;

/// <summary>What comes of a button pressed on an Adaptive Card.</summary>
public class AdaptiveCardInvokeTests
{
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task A_pressed_button_is_answered_with_what_the_bot_returns()
    {
        var answer = await PressAsync("{action:{type:'Action.Execute',verb:'send',id:'1',data:{name:'Ana'}},trigger:'manual'}", new CardBot());

        answer.Status.ShouldBe(200);
        var body = answer.Body.ShouldBeOfType<AdaptiveCardInvokeResponse>();
        (body.StatusCode, body.Type, body.Value).ShouldBe((200, "text", "send 1 Ana"));
    }

    [Fact]
    public async Task A_bot_without_cards_says_that_it_has_none()
    {
        var answer = await PressAsync("{action:{type:'Action.Execute',verb:'send'}}", new ActivityHandler());

        answer.Status.ShouldBe(501);
    }

    [Theory]
    [InlineData(null, "BadRequest")]
    [InlineData("{}", "BadRequest")]
    [InlineData("{action:null}", "BadRequest")]
    [InlineData("{action:'send'}", "BadRequest")]
    [InlineData("{action:[1]}", "BadRequest")]
    [InlineData("'text'", "BadRequest")]
    [InlineData("[1]", "BadRequest")]
    [InlineData("{action:{verb:'send'}}", "NotSupported")]
    [InlineData("{action:{type:'Action.Submit',verb:'send'}}", "NotSupported")]
    public async Task What_is_no_pressed_button_is_a_bad_request(string? value, string code)
    {
        var answer = await PressAsync(value, new CardBot());

        answer.Status.ShouldBe(400);
        var body = answer.Body.ShouldBeOfType<AdaptiveCardInvokeResponse>();
        (body.StatusCode, body.Type).ShouldBe((400, "application/vnd.microsoft.error"));
        body.Value.ShouldBeOfType<Error>().Code.ShouldBe(code);
    }

    private async Task<InvokeResponse> PressAsync(string? value, IBot bot)
    {
        var invoke = Some.Of(ActivityTypes.Invoke, activity =>
        {
            activity.Name = "adaptiveCard/action";
            activity.Value = value is null ? null : JToken.Parse(value);
        });
        using var turn = Some.Turn(invoke, _adapter);
        await bot.OnTurnAsync(turn);
        return _adapter.GetNextReply().ShouldBeOfType<Activity>().Value.ShouldBeOfType<InvokeResponse>();
    }

    private sealed class CardBot : ActivityHandler
    {
        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
        {
            var data = invokeValue.Action.Data.ShouldBeOfType<JObject>();
            var said = $"{invokeValue.Action.Verb} {invokeValue.Action.Id} {data["name"]}";
            return Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "text", Value = said });
        }
    }
}
