using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds what is spelled by a pattern: email addresses.</summary>
public class SequenceRecognizer : Recognizer<SequenceOptions>
{
    internal SequenceRecognizer()
    {
    }

    /// <summary>Results of type "email" with "value", the address in lower case. All cultures share one model.</summary>
    public static List<ModelResult> RecognizeEmail(
        string query,
        string culture,
        SequenceOptions options = SequenceOptions.None,
        bool fallbackToDefaultCulture = true) =>
        EmailFinder.Find(QueryText.Lower(query)).Select(email => ToResult(email.Start, email.Address)).ToList();

    private static ModelResult ToResult(int start, string address) => new()
    {
        Start = start,
        End = start + address.Length - 1,
        Text = address,
        TypeName = "email",
        Resolution = new SortedDictionary<string, object> { [ResolutionKey.Value] = address },
    };
}
