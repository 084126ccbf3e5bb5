using System.Text.RegularExpressions;
using Backpain.Consultations;
using Backpain.Consultations.Fields;
using Backpain.Dialogs.Forms;
using Backpain.Knowledge.Questions;

namespace Backpain.Dialogs.Conversation;

/// <summary>Hears the wish for a consultation in a message that sounds like something else as a whole.</summary>
internal static partial class RequestAmongTheRest
{
    /// <param name="text">Without the name, address and number in it.</param>
    internal static Understanding Hear(string text, IReadOnlyList<(string Slot, string Answer)> details, Understanding understanding, Func<string, Understanding> understand) =>
        (ParentTells(text, understanding) || LeavesAddressToAnswerTo(text, details, understanding)) && Thoughts().Split(text).Any(thought => understand(thought).Kind == MessageKind.Consult)
            ? understanding with { Kind = MessageKind.Consult, Topics = understanding.Kind == MessageKind.Answer ? understanding.Topics : [] }
            : understanding;

    /// <summary>"I need an appointment, my daughter is 12": what a parent tells of the child is answered, and what they asked for is done.</summary>
    private static bool ParentTells(string text, Understanding understanding) =>
        understanding.Kind is MessageKind.Answer or MessageKind.Clarify or MessageKind.Decline && ForWhomReader.Read(text, first: true) is { Whom: ForWhom.Child };

    /// <summary>"I need an appointment, can you email me at jo@example.org" asks for no fact sheet.</summary>
    private static bool LeavesAddressToAnswerTo(string text, IReadOnlyList<(string Slot, string Answer)> details, Understanding understanding) =>
        understanding.Kind == MessageKind.Report && DetailsInMessage.LeavesContact(details) && !Sheet().IsMatch(text);

    [GeneratedRegex(@"[,.;!?\n]+\s*|\s+(?:and|but|as|because|for)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Thoughts();

    [GeneratedRegex(@"\b(?:sheets?|factsheets?|reports?|summary|leaflets?|info\w*|pdf|copy|details)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sheet();
}
