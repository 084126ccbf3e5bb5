using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Finds a yes or a no.</summary>
public class ChoiceRecognizer : Recognizer<ChoiceOptions>
{
    internal ChoiceRecognizer()
    {
    }

    /// <summary>
    /// At most one result of type "boolean": the best match, with "value" (bool), "score" (over 0.4, at most 1) and "otherResults".
    /// </summary>
    public static List<ModelResult> RecognizeBoolean(
        string query,
        string culture,
        ChoiceOptions options = ChoiceOptions.None,
        bool fallbackToDefaultCulture = true)
    {
        ServedCulture(culture, fallbackToDefaultCulture, "Microsoft.Recognizers.Text.Choice.BooleanModel", Culture.English);
        return YesOrNo.Find(query);
    }
}
