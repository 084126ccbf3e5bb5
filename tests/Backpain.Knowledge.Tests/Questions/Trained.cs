using Backpain.Knowledge.Content;
using Backpain.Knowledge.Questions;

namespace Backpain.Knowledge.Tests.Questions;

/// <summary>A reader that is trained once on the content of this repository.</summary>
public static class Trained
{
    private static readonly Lazy<MessageReader> Reader = new(() => new MessageReader(ContentLibrary.Read(Repository.Content)));

    internal static Understanding Understand(string message) => Reader.Value.Understand(message, ConversationSoFar.None);

    internal static Understanding After(string lastTopic, string message) => Reader.Value.Understand(message, new ConversationSoFar([lastTopic], []));

    internal static Understanding AfterAll(string message, params string[] topics) => Reader.Value.Understand(message, new ConversationSoFar(topics, []));

    internal static Understanding Offered(string message, params string[] topics) => Reader.Value.Understand(message, new ConversationSoFar([], topics));
}
