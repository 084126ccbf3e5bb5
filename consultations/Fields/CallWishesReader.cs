using System.Text.RegularExpressions;

namespace Backpain.Consultations.Fields;

/// <summary>What a person said about a call; null where they said nothing of it.</summary>
public sealed record CallWishesSaid(bool? MayLeaveMessage, bool? MaySayClinic);

/// <summary>Reads "you can leave a voicemail", "please don't say who's calling", "yes to both".</summary>
public static partial class CallWishesReader
{
    public static CallWishesSaid Read(string? text)
    {
        bool? message = null;
        bool? clinic = null;
        foreach (var clause in Clauses().Split((text ?? "").Replace('’', '\'')).Where(clause => clause.Length > 0))
        {
            var allowed = !Refusal().IsMatch(clause);
            message = Message().IsMatch(clause) ? allowed : message;
            clinic = Clinic().IsMatch(clause) ? allowed : Discreet().IsMatch(clause) ? false : clinic;
            (message, clinic) = Both().IsMatch(clause) ? (allowed, allowed) : (message, clinic);
        }

        return new(message, clinic);
    }

    /// <summary>The text without what it says of a call: "not before 10, no voicemail" is a time and a wish.</summary>
    public static string Without(string text) =>
        string.Join(", ", Thoughts().Split(text).Where(thought => Read(thought) is { MayLeaveMessage: null, MaySayClinic: null } && thought.Trim().Length > 0).Select(thought => thought.Trim()));

    [GeneratedRegex(@"[,;\n]|[.!?](?:\s|$)|\band (?=yes|no\b|please|you)", RegexOptions.IgnoreCase)]
    private static partial Regex Thoughts();

    [GeneratedRegex(@"[.;!?\n]|,|\b(?:but|though|and (?=please|don'?t|do not|no |not |you|yes))", RegexOptions.IgnoreCase)]
    private static partial Regex Clauses();

    [GeneratedRegex(@"\b(?:no|not|don'?t|do not|never|without|neither|rather you did(?:n'?t| not)|can'?t|cannot)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Refusal();

    [GeneratedRegex(@"\b(?:voice ?-?mails?|answer ?-?phone|answering machine|(?<!text )(?:messages?|msgs?)(?! me))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Message();

    [GeneratedRegex(@"\b(?:say|saying|mention|tell\b.{1,20}|announce)\b.{0,20}\b(?:clinic|who|where|you(?:'re| are)|it'?s you|calling|name)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Clinic();

    [GeneratedRegex(@"\b(?:discre(?:et|te)(?:ly)?|confidential(?:ly)?|keep it (?:private|quiet)|just ask for)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Discreet();

    [GeneratedRegex(@"\b(?:(?:to|do) (?:both|either)|both (?:are |is )?(?:fine|ok|okay|good|yes)|neither)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Both();
}
