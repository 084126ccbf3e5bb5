using System.Text.RegularExpressions;
using Backpain.Knowledge.Questions;

namespace Backpain.Dialogs.Forms;

/// <summary>Finds what is said in between, answered first, before the form goes on.</summary>
internal static partial class AsideReader
{
    private const double SureEnough = 0.5;

    /// <summary>Words. Longer ones may be a story that only sounds like a wish or a greeting.</summary>
    private const int LongestWish = 10;
    private const int LongestSmallTalk = 3;

    /// <summary>The welcome tells people to say it, so it is nobody's name.</summary>
    private const string PrivacyTopic = "privacy";
    private const int LongestKeyword = 2;

    private const int LongestRepeat = 8;

    internal static FormTurn? Read(string text, Understanding understanding, FormQuestion asked, FormState state)
    {
        understanding = understanding with { IsQuestion = understanding.IsQuestion && !(asked.TakesAnyWords && OnlyTagged(text)) };
        var words = SaidText.WordCount(text);
        var sure = understanding.Confidence >= SureEnough;
        if (sure && words <= LongestKeyword && understanding is { Kind: MessageKind.Answer, Topics: [PrivacyTopic] })
        {
            return new FormTurn.Aside(understanding);
        }

        if (asked.IsPlainlyAnsweredBy(text, state))
        {
            return null;
        }

        if (SendIt.Asks(text))
        {
            return new FormTurn.NotYet();
        }

        return understanding switch
        {
            { Kind: MessageKind.Consult or MessageKind.Report } when IsWish(understanding, asked, words) => new FormTurn.AnotherRequest(understanding.Kind),
            { IntentId: IntentIds.Person } when sure && words <= LongestWish => new FormTurn.AskForPerson(),
            { IntentId: IntentIds.Resume } when sure && words <= LongestRepeat && (understanding.IsQuestion || !(asked.TakesAnyWords && words > 2)) => new FormTurn.Repeat(),
            { IntentId: IntentIds.More } when sure && words <= LongestRepeat && !(asked.TakesAnyWords && words > 2) => new FormTurn.More(understanding),
            _ => IsAside(understanding, sure, words) ? new FormTurn.Aside(understanding) : null,
        };
    }

    /// <summary>"Gym injury, innit" tells, and asks nothing.</summary>
    private static bool OnlyTagged(string text) => !text.Contains('?', StringComparison.Ordinal) && Tag().IsMatch(text);

    [GeneratedRegex(@"\b(?:innit|init|isn['’]?t it|ain['’]?t it)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    private static bool IsWish(Understanding understanding, FormQuestion asked, int words) =>
        understanding.Confidence >= SureEnough && words <= LongestWish && (understanding.IsQuestion || !asked.TakesAnyWords);

    private static bool IsAside(Understanding understanding, bool sure, int words) => understanding.Kind switch
    {
        MessageKind.Answer => understanding.IsQuestion,

        // "Is it ok?" that could mean two topics means what the form has just said.
        MessageKind.Clarify => understanding.IsQuestion && words > LongestSmallTalk,
        MessageKind.Decline => understanding.IsQuestion && !IntentIds.OnlyTells(understanding),
        MessageKind.Chat => sure && understanding.IntentId != IntentIds.Ok && !IntentIds.OnlyTells(understanding) && (understanding.IsQuestion || words <= LongestSmallTalk),
        _ => false,
    };
}
