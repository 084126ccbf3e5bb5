using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;

namespace Backpain.StandIns.Dialogs.Tests;

/// <summary>Makes its dialogs and its state anew in each turn, as after a restart: only the storage lasts.</summary>
internal sealed class ForgetfulBot(Func<Dialog> makeRoot, IStorage storage) : IBot
{
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var state = new ConversationState(storage);
        await makeRoot().RunAsync(turnContext, state.CreateProperty<DialogState>("dialogs"), cancellationToken);
        await state.SaveChangesAsync(turnContext, false, cancellationToken);
    }

    /// <summary>A conversation with the dialog that is made for each turn.</summary>
    public static TestFlow TalkTo(Func<Dialog> makeRoot, string channelId = "test") =>
        new(new TestAdapter(channelId), new ForgetfulBot(makeRoot, new MemoryStorage()));

    /// <summary>A conversation with a component of the given dialogs; the first one begins.</summary>
    public static TestFlow TalkTo(params Func<Dialog>[] makeDialogs) => TalkTo(() => new Component("root", makeDialogs));
}
