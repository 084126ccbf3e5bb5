using Microsoft.Bot.Builder.Adapters;

namespace Backpain.StandIns.Dialogs.Tests;

internal static class TestFlowExtensions
{
    /// <summary>Does something between two messages.</summary>
    public static TestFlow Do(this TestFlow flow, Action action) => new(
        async () =>
        {
            await flow.StartTestAsync();
            action();
        },
        flow);

    public static async Task<T> LastReplyAsync<T>(this TestFlow flow, Func<Microsoft.Bot.Schema.IMessageActivity, T> select)
    {
        T selected = default;
        await flow.AssertReply(reply => selected = select(reply.AsMessageActivity())).StartTestAsync();
        return selected;
    }
}
