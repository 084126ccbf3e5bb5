using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Backpain.Knowledge.Content;

namespace Backpain.Bot.CommandLine;

/// <summary><c>content …</c>: what clinicians edit.</summary>
internal static class ContentCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "A JSON object a line (the only form so far)" };
        var export = new Command("export", "Writes every topic with its text and the ways people ask it.") { json };
        export.SetAction(call => Export(call.InvocationConfiguration.Output));
        return new Command("content", "Looks after what clinicians edit.") { export };
    }

    private static int Export(TextWriter output)
    {
        foreach (var topic in ContentLibrary.Read(ConsoleServices.ContentFolder()).Topics)
        {
            output.WriteLine(JsonSerializer.Serialize(new ExportedTopic(topic.Id, topic.Title, TextOf(topic), topic.Asks), Json));
        }

        return 0;
    }

    private static string TextOf(Topic topic) => string.Join("\n\n", new[] { topic.ShortAnswer, topic.More, topic.Evidence }.Where(part => part.Length > 0));

    private sealed record ExportedTopic(string Topic, string Title, string Text, IReadOnlyList<string> Asks);
}
