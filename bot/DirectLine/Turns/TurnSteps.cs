using Backpain.Bot.Messaging.Once;
using Backpain.Bot.Telemetry;
using Backpain.Dialogs;
using Backpain.Dialogs.Replies;
using Microsoft.Bot.Builder;

namespace Backpain.Bot.DirectLine.Turns;

/// <summary>What every turn of the web chat goes through on its way to the bot.</summary>
internal sealed class TurnSteps(ApologiseForFaults apologise, AnswerOnce once, MeasureTurns measure, TellOfReplies tell)
{
    internal void Equip(BotAdapter adapter) => adapter.Use(apologise).Use(once).Use(measure).Use(tell);
}
