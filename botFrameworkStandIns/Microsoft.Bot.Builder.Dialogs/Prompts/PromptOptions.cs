using System.Collections.Generic;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks. Stored with the conversation while it waits.</summary>
public class PromptOptions
{
    public Activity Prompt { get; set; }

    /// <summary>Sent instead of <see cref="Prompt"/> when the answer was no valid one, unless something else was said about that.</summary>
    public Activity RetryPrompt { get; set; }

    public IList<Choice> Choices { get; set; }

    /// <summary>How choices are shown; the prompt's own style where null.</summary>
    public ListStyle? Style { get; set; }

    /// <summary>For the validator.</summary>
    public object Validations { get; set; }

    /// <summary>Culture in which a yes or a no is recognized; the culture of the message where null.</summary>
    public string RecognizeLanguage { get; set; }
}
