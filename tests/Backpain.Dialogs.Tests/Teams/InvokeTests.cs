using Backpain.Dialogs.Tests.Conversations;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Backpain.Dialogs.Tests.Teams;

/// <summary>Invokes that are none of the bot's, and that go wrong.</summary>
public sealed class InvokeTests : IDisposable
{
    private const string Form = "11111111111111111111111111111111";

    private readonly BotUnderTest bot = new();

    public InvokeTests() => bot.Speak(TeamsChat.Personal);

    public void Dispose() => bot.Dispose();

    [Theory]
    [InlineData("theirs", "{}", 501)]
    [InlineData("adaptiveCard/action", null, 400)]
    [InlineData("adaptiveCard/action", "{action:{type:'Action.Submit'}}", 400)]
    [InlineData("adaptiveCard/action", "{action:{type:'Action.Execute',verb:'theirs',data:{card:'requestConsultation',form:'" + Form + "'}}}", 400)]
    [InlineData("adaptiveCard/action", "{action:{type:'Action.Execute',verb:'sendForm'}}", 400)]
    [InlineData("adaptiveCard/action", "{action:{type:'Action.Execute',verb:'sendForm',data:[1]}}", 400)]
    [InlineData("adaptiveCard/action", "{action:{type:'Action.Execute',verb:'sendForm',data:{card:'note',form:'" + Form + "'}}}", 400)]
    [InlineData("adaptiveCard/action", "{action:{type:'Action.Execute',verb:'sendForm',data:{card:'requestConsultation',form:'1'}}}", 400)]
    [InlineData("adaptiveCard/action", "{action:{type:'Action.Execute',verb:'showForm',data:{card:'requestConsultation',form:'" + Form + "'}}}", 200)]
    [InlineData("adaptiveCard/action", "{action:{type:'Action.Execute',verb:'sendForm',data:{card:'requestConsultation',form:'" + Form + "',name:{a:1},email:[2],phone:null,consent:true}}}", 200)]
    public async Task Each_invoke_gets_its_status(string name, string? value, int status)
    {
        await bot.SendAsync(new Activity(ActivityTypes.Invoke) { Name = name, Value = value is null ? null : JObject.Parse(value) });

        StatusOf(bot.TakeAll()).ShouldBe(status);
    }

    [Fact]
    public async Task A_fault_is_a_status_and_an_apology_and_the_chat_goes_on()
    {
        bot.Store.Throws = new InvalidOperationException("The store is broken.");
        var card = new ShownCard(bot);
        await card.OpenAsync();
        await bot.SendAsync(new Activity(ActivityTypes.Invoke) { Name = "adaptiveCard/action", Value = card.Pressed });

        var all = bot.TakeAll();
        StatusOf(all).ShouldBe(500);
        all.ShouldContain(activity => activity.Text == bot.Content.Wording["conversation.fault"].Text);
    }

    private static int StatusOf(IReadOnlyList<Activity> sent) =>
        ((InvokeResponse)sent.Single(activity => activity.Type == ActivityTypesEx.InvokeResponse).Value).Status;
}
