using System.Text.RegularExpressions;

namespace Backpain.Consultations.Fields;

/// <summary>Reads that somebody does not want to be rung: "no phone please", "don't ring me", "I can't talk on the phone".</summary>
public static partial class NoPhoneReader
{
    /// <summary>In any message. "Don't ring me before 10" speaks of a time, and is none.</summary>
    public static bool SaysNone(string? text) => None().IsMatch(FieldText.OneSpace((text ?? "").Replace('’', '\'')));

    /// <summary>In any message: calls are hard for them, though there may be a way.</summary>
    public static bool IsHardToCall(string? text) => HardToCall().IsMatch((text ?? "").Replace('’', '\''));

    [GeneratedRegex(
        """
        \b(?:no|not\ (?:by|on|over)|without|got\ no|have\ no|i'?ve\ no|(?:haven'?t|ain'?t|hasn'?t)\ got|(?:don'?t|do\ not)\ (?:have|own|use|like|do|want)|hate|
        (?:can'?t|cannot|can\ not|don'?t\ like\ to|unable\ to|struggle\ to)\ (?:talk|speak|use|hear|do|be\ (?:called|rung|reached|contacted))(?:\ (?:properly|well))?(?:\ (?:on|over|by))?)
        \ (?:an?\ |any\ |my\ |the\ )?(?:phones?|telephones?|phone\ ?calls?|(?:phone\ )?calls)\b(?!\ (?:call|number|before|after|on|at|in|until|till|between|during|this|next|today|tomorrow|early|late|from))|
        \b(?:don'?t|do\ not|never|rather\ you\ (?:didn'?t|did\ not)|no\ need\ to|instead\ of)\ (?:want\ (?:you\ )?to\ )?(?:ring|call|phone|telephone|ringing|calling|phoning|be\ (?:rung|called|phoned))(?>(?:\ me)?)\b
        (?!\ (?:it|him|her|them|up|yet|before|after|on|at|in|until|till|between|during|this|next|today|tomorrow|early|late|from|first|out|back\ (?:before|after|on|at)))
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex None();

    [GeneratedRegex(@"\b(?:deaf|hard of hearing|hearing (?:impaired|loss|aids?)|(?:can'?t|cannot|don'?t|struggle to) hear|lip ?-?read\w*|bsl|relay)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HardToCall();
}
