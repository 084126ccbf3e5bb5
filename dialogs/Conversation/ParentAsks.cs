using System.Text.RegularExpressions;
using Backpain.Consultations;
using Backpain.Consultations.Fields;
using Backpain.Knowledge.Questions;

namespace Backpain.Dialogs.Conversation;

/// <summary>"I need an appointment, my daughter is 12": what a parent tells of the child is answered, and what they asked for is done.</summary>
internal static partial class ParentAsks
{
    internal static Understanding Hear(string text, Understanding understanding, Func<string, Understanding> understand) =>
        understanding.Kind is MessageKind.Answer or MessageKind.Clarify or MessageKind.Decline
        && ForWhomReader.Read(text, first: true) is { Whom: ForWhom.Child }
        && Thoughts().Split(text).Any(thought => understand(thought).Kind == MessageKind.Consult)
            ? understanding with { Kind = MessageKind.Consult, Topics = understanding.Kind == MessageKind.Answer ? understanding.Topics : [] }
            : understanding;

    [GeneratedRegex(@"[,.;!?\n]+\s*|\s+(?:and|but|as|because|for)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Thoughts();
}
