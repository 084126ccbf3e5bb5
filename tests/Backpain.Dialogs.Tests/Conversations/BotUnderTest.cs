using Backpain.Consultations;
using Backpain.Consultations.Storing;
using Backpain.Consultations.WorkingTime;
using Backpain.Dialogs;
using Backpain.Dialogs.Fitting;
using Backpain.Dialogs.Mail;
using Backpain.Dialogs.Teams;
using Backpain.Knowledge;
using Backpain.Knowledge.Content;
using Backpain.Knowledge.Questions;
using Backpain.Knowledge.UrgentSymptoms;
using Backpain.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace Backpain.Dialogs.Tests.Conversations;

/// <summary>The whole bot over the real content, with a store and a storage that outlive it, so that a restart can be played.</summary>
internal sealed class BotUnderTest : IDisposable
{
    /// <summary>Read and trained once for all tests: a restart of the bot does not change what it knows.</summary>
    private static readonly Lazy<ServiceProvider> Knowledge = new(() => new ServiceCollection()
        .AddLogging()
        .AddKnowledge(Path.Combine(AppContext.BaseDirectory, "content"))
        .BuildServiceProvider());

    private readonly MemoryStorage storage = new();
    private readonly bool fitsChannels;
    private ServiceProvider services;
    private TestAdapter adapter;

    /// <param name="fitsChannels">Whether replies are shown as each channel can, and read as each channel sends.</param>
    internal BotUnderTest(bool fitsChannels = false)
    {
        this.fitsChannels = fitsChannels;
        (services, adapter) = Start();
    }

    internal ManualClock Clock { get; } = new();

    internal CollectingStore Store { get; } = new();

    internal ContentSnapshot Content => services.GetRequiredService<IContentLibrary>().Current;

    /// <summary>Who speaks where from now on.</summary>
    internal void Speak(ConversationReference where) => adapter.Conversation = where;

    internal void Restart()
    {
        services.Dispose();
        (services, adapter) = Start();
    }

    internal Task JoinAsync()
    {
        var joined = (Activity)Activity.CreateConversationUpdateActivity();
        joined.MembersAdded = [new ChannelAccount("patient")];
        return SendAsync(joined);
    }

    internal Task SayAsync(string text) => SendAsync((Activity)new Activity(ActivityTypes.Message, text: text));

    internal Task SendAsync(Activity activity) => adapter.ProcessActivityAsync(activity, services.GetRequiredService<IBot>().OnTurnAsync, CancellationToken.None);

    /// <returns>The bot's next message, or null when it has said nothing more.</returns>
    internal IMessageActivity? NextMessage() => adapter.GetNextReply() is { } reply ? reply.AsMessageActivity() : null;

    /// <returns>All that the bot has sent and nobody has read yet.</returns>
    internal IReadOnlyList<Activity> TakeAll()
    {
        List<Activity> all = [.. adapter.ActiveQueue];
        adapter.ActiveQueue.Clear();
        return all;
    }

    public void Dispose() => services.Dispose();

    private (ServiceProvider Services, TestAdapter Adapter) Start()
    {
        var provider = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IStorage>(storage)
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton(new WorkingHours(new WorkingTimeOptions()))
            .AddSingleton<IRequestStore>(Store)
            .AddSingleton<IStaffRequests>(Store)
            .AddSingleton(new DialogsOptions(new Uri("https://backpain.example/")))
            .AddSingleton(Knowledge.Value.GetRequiredService<IContentLibrary>())
            .AddSingleton(Knowledge.Value.GetRequiredService<IUnderstandMessages>())
            .AddSingleton(Knowledge.Value.GetRequiredService<IWatchForUrgentSymptoms>())
            .AddBackpainDialogs()
            .BuildServiceProvider();
        var testAdapter = new TestAdapter(TestAdapter.CreateConversation("conversation"));
        testAdapter.Use(provider.GetRequiredService<ApologiseForFaults>());
        if (fitsChannels)
        {
            testAdapter.Use(new FitReplyToTeams()).Use(provider.GetRequiredService<ReadMail>()).Use(provider.GetRequiredService<FitReplyToChannel>());
        }

        return (provider, testAdapter);
    }
}
