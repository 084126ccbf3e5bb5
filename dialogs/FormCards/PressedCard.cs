using Backpain.Dialogs.Forms;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Backpain.Dialogs.FormCards;

/// <summary>What came of a form's card: its button was pressed, or a client asks how it now looks.</summary>
/// <param name="Card">The card's name in <c>content/cards</c>, which is that of the form's wording.</param>
/// <param name="FormId">The <see cref="Forms.FormState.Id"/> that the card was made for.</param>
/// <param name="Values">What stands in its fields, by slot.</param>
internal sealed record PressedCard(string Verb, string Card, string FormId, IReadOnlyDictionary<string, string> Values)
{
    internal const string Send = "sendForm";
    internal const string Show = "showForm";
    internal const string InvokeName = "adaptiveCard/action";

    /// <summary>Picked from what the card offers; the rest is typed.</summary>
    private static readonly string[] Picked = [Slots.ForWhom, Slots.ContactMethod, Slots.LeaveMessage, Slots.SayClinic, Slots.Consent];

    private static readonly string[] NoFields = ["card", "form", "verb"];

    /// <summary>What was typed, field by field: read as one text, words of different fields would make a sense that nobody meant.</summary>
    internal IReadOnlyList<string> Typed => [.. Values.Where(filled => filled.Value.Length > 0 && !Picked.Contains(filled.Key)).Select(filled => filled.Value)];

    /// <returns>Null for whatever is no card of a form.</returns>
    internal static PressedCard? Of(IActivity activity) => activity switch
    {
        Activity { Type: ActivityTypes.Invoke, Name: InvokeName, Value: JObject value } when value["action"] is JObject action => Read(action["data"] as JObject, Text(action["verb"])),
        Activity { Type: ActivityTypes.Message, Value: JObject data } => Read(data, Text(data["verb"])),
        _ => null,
    };

    private static PressedCard? Read(JObject? data, string verb) =>
        data is not null && verb is Send or Show && Text(data["card"]) is { Length: > 0 } card && Guid.TryParse(Text(data["form"]), out var form)
            ? new PressedCard(verb, card, form.ToString("N"), Fields(data))
            : null;

    private static Dictionary<string, string> Fields(JObject data) => data.Properties()
        .Where(property => !NoFields.Contains(property.Name) && property.Value is JValue)
        .ToDictionary(property => property.Name, property => Text(property.Value).Trim());

    private static string Text(JToken? token) => token is JValue { Value: { } value } ? value.ToString() ?? "" : "";
}
