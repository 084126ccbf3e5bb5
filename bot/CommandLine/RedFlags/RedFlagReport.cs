using System.Globalization;

namespace Backpain.Bot.CommandLine.RedFlags;

/// <summary>Writes how many red flags of a list are caught, by sign and by manner, and how many other messages are taken for one.</summary>
internal static class RedFlagReport
{
    /// <param name="name">The list.</param>
    internal static void WriteTable(string name, IReadOnlyList<JudgedMessage> messages, TextWriter writer)
    {
        var red = messages.Where(message => message.Line.IsUrgent).ToList();
        var others = messages.Where(message => !message.Line.IsUrgent).ToList();
        writer.WriteLine($"### {name}\n\n| messages | how many | warned | asked | let pass |\n|---|---|---|---|---|");
        WriteRow("red flags, all", red, writer);
        WriteGroups("red flag, ", red, message => [message.Line.Sign ?? "any"], writer);
        WriteGroups("red flag, said: ", red, message => message.Line.Manners, writer);
        WriteRow("no red flag, all", others, writer);
        WriteGroups("no red flag, ", others, message => message.Line.Manners, writer);
        writer.WriteLine();
    }

    /// <summary>Every message that is judged wrong, and every plain question, with the words that led to it.</summary>
    internal static void WriteMistakes(IReadOnlyList<JudgedMessage> messages, TextWriter writer)
    {
        WriteMessages("missed", messages.Where(message => message.Line.IsUrgent && message.IsWrong), writer);
        WriteMessages("false alarms", messages.Where(message => !message.Line.IsUrgent && message.IsWrong), writer);
        WriteMessages("plain questions on other messages", messages.Where(message => !message.Line.IsUrgent && message.IsAsked), writer);
    }

    private static void WriteGroups(string prefix, List<JudgedMessage> messages, Func<JudgedMessage, IEnumerable<string>> groupsOf, TextWriter writer)
    {
        var groups = messages.SelectMany(message => groupsOf(message).Select(group => (group, message)))
            .GroupBy(each => each.group, each => each.message)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            WriteRow(prefix + group.Key, [.. group], writer);
        }
    }

    private static void WriteRow(string name, List<JudgedMessage> messages, TextWriter writer)
    {
        if (messages.Count > 0)
        {
            writer.WriteLine($"| {name} | {messages.Count} | {Share(messages, message => message.IsWarned)} | {Share(messages, message => message.IsAsked)} | {Share(messages, message => !message.IsWarned && !message.IsAsked)} |");
        }
    }

    private static string Share(List<JudgedMessage> messages, Func<JudgedMessage, bool> counts) =>
        string.Create(CultureInfo.InvariantCulture, $"{messages.Count(counts)} ({100.0 * messages.Count(counts) / messages.Count:0.0} %)");

    private static void WriteMessages(string title, IEnumerable<JudgedMessage> messages, TextWriter writer)
    {
        writer.WriteLine($"{title}:");
        foreach (var message in messages)
        {
            writer.WriteLine($"  {message.Line.Id} [{message.Line.Sign}] {message.Line.Text.ReplaceLineEndings(" ")}\n      {message.Why}");
        }
    }
}
