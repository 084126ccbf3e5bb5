using System;
using System.Collections.Generic;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What prompts with choices need to know to ask.</summary>
internal readonly struct ChoiceQuestion
{
    public ChoiceQuestion(ITurnContext turnContext, PromptOptions options, bool isRetry)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var asker = turnContext.Activity.From?.Id;
        Prompt = isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt;
        ChannelId = turnContext.Activity.ChannelId;
        ConversationType = turnContext.Activity.Conversation?.ConversationType;
        ToList = string.IsNullOrEmpty(asker) ? null : [asker];
    }

    public Activity Prompt { get; }

    public string ChannelId { get; }

    public string ConversationType { get; }

    /// <summary>Whom suggested actions are for, in a group.</summary>
    public List<string> ToList { get; }

    /// <summary>How choices are joined in English.</summary>
    public static ChoiceFactoryOptions EnglishOptions() => new ChoiceFactoryOptions(", ", " or ", ", or ", true);
}
