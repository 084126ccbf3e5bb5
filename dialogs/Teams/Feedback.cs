using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Backpain.Dialogs.Teams;

/// <summary>What a person sent with the buttons under an answer.</summary>
/// <param name="Helped">Which of the two was pressed.</param>
/// <param name="Words">What they wrote with it; empty when nothing.</param>
internal sealed record Feedback(bool Helped, string Words)
{
    private const string InvokeName = "message/submitAction";

    internal static bool IsIn(IActivity activity) => activity is Activity { Type: ActivityTypes.Invoke, Name: InvokeName };

    /// <returns>Null where it is none that the bot asked for.</returns>
    internal static Feedback? Of(IActivity activity) =>
        IsIn(activity) && activity is Activity { Value: JObject value } && Text(value["actionName"]) == "feedback" && value["actionValue"] is JObject pressed
            ? Text(pressed["reaction"]) switch
            {
                "like" => new Feedback(true, WordsIn(Text(pressed["feedback"]))),
                "dislike" => new Feedback(false, WordsIn(Text(pressed["feedback"]))),
                _ => null,
            }
            : null;

    /// <summary>Teams packs the words in JSON of their own, other clients don't.</summary>
    private static string WordsIn(string feedback)
    {
        try
        {
            return feedback.StartsWith('{') ? Text(JObject.Parse(feedback)["feedbackText"]) : feedback;
        }
        catch (JsonException)
        {
            return feedback;
        }
    }

    private static string Text(JToken? token) => (token as JValue)?.Value as string ?? "";
}
