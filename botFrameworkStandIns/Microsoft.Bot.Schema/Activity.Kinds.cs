using System;
using System.Diagnostics;

namespace Microsoft.Bot.Schema;

[DebuggerDisplay("[{Type}] {Text ?? System.String.Empty}")]
public partial class Activity :
    IActivity,
    ICommandActivity,
    ICommandResultActivity,
    IContactRelationUpdateActivity,
    IConversationUpdateActivity,
    IEndOfConversationActivity,
    IEventActivity,
    IHandoffActivity,
    IInstallationUpdateActivity,
    IInvokeActivity,
    IMessageActivity,
    IMessageDeleteActivity,
    IMessageReactionActivity,
    IMessageUpdateActivity,
    ISuggestionActivity,
    ITraceActivity,
    ITypingActivity
{
    public const string ContentType = "application/vnd.microsoft.activity";

    public IMessageActivity AsMessageActivity() => IfOf(ActivityTypes.Message);

    public IContactRelationUpdateActivity AsContactRelationUpdateActivity() => IfOf(ActivityTypes.ContactRelationUpdate);

    public IInstallationUpdateActivity AsInstallationUpdateActivity() => IfOf(ActivityTypes.InstallationUpdate);

    public IConversationUpdateActivity AsConversationUpdateActivity() => IfOf(ActivityTypes.ConversationUpdate);

    public ITypingActivity AsTypingActivity() => IfOf(ActivityTypes.Typing);

    public IEndOfConversationActivity AsEndOfConversationActivity() => IfOf(ActivityTypes.EndOfConversation);

    public IEventActivity AsEventActivity() => IfOf(ActivityTypes.Event);

    public IInvokeActivity AsInvokeActivity() => IfOf(ActivityTypes.Invoke);

    public IMessageUpdateActivity AsMessageUpdateActivity() => IfOf(ActivityTypes.MessageUpdate);

    public IMessageDeleteActivity AsMessageDeleteActivity() => IfOf(ActivityTypes.MessageDelete);

    public IMessageReactionActivity AsMessageReactionActivity() => IfOf(ActivityTypes.MessageReaction);

    public ISuggestionActivity AsSuggestionActivity() => IfOf(ActivityTypes.Suggestion);

    public IHandoffActivity AsHandoffActivity() => IfOf(ActivityTypes.Handoff);

    public ITraceActivity AsTraceActivity() => IfOf(ActivityTypes.Trace);

    public ICommandActivity AsCommandActivity() => IfOf(ActivityTypes.Command);

    public ICommandResultActivity AsCommandResultActivity() => IfOf(ActivityTypes.CommandResult);

    /// <summary>True for the type itself and for a subtype after a slash, as in "message/x"; case does not matter.</summary>
    protected bool IsActivity(string activityType)
    {
        if (Type == null || !Type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return Type.Length == activityType.Length || Type[activityType.Length] == '/';
    }

    private Activity IfOf(string activityType) => IsActivity(activityType) ? this : null;
}
