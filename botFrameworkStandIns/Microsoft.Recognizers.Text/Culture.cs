using System;
using System.Linq;

namespace Microsoft.Recognizers.Text;

/// <summary>Culture codes by which recognizers are chosen.</summary>
public sealed class Culture
{
    /// <summary>English as in the United States: month before day.</summary>
    public const string English = "en-us";

    /// <summary>English everywhere else: day before month.</summary>
    public const string EnglishOthers = "en-*";

    private static readonly string[] KnownCodes =
    [
        "ar-*", EnglishOthers, English, "zh-cn", "es-es", "es-mx", "pt-br", "fr-fr", "de-de", "it-it", "ja-jp", "nl-nl",
        "ko-kr", "sv-se", "bg-bg", "tr-tr", "hi-in",
    ];

    private Culture()
    {
    }

    /// <summary>
    /// The known code itself, or the known code of the same language ("en-gb" to "en-*", "fr-ca" to "fr-fr"), or the given code in
    /// lower case when the language is unknown.
    /// </summary>
    public static string MapToNearestLanguage(string cultureCode)
    {
        var code = cultureCode.ToLowerInvariant();
        if (KnownCodes.Contains(code))
        {
            return code;
        }

        var sameLanguage = KnownCodes.Where(known => code.StartsWith(LanguageOf(known), StringComparison.Ordinal)).ToList();
        return sameLanguage.Find(known => known.EndsWith('*')) ?? sameLanguage.FirstOrDefault() ?? code;
    }

    private static string LanguageOf(string cultureCode) => cultureCode.Split('-')[0];
}
