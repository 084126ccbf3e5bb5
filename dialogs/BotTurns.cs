using Backpain.Dialogs.Conversation;
using Backpain.Dialogs.FormCards;
using Backpain.Dialogs.Teams;
using Backpain.Dialogs.Welcoming;

namespace Backpain.Dialogs;

/// <summary>The turns that the bot takes, by what has come.</summary>
internal sealed record BotTurns(ConversationDialog Conversation, WelcomePeople Welcome, TakeEdit Edit, TakeFeedback Feedback, ShowFormCard Card);
