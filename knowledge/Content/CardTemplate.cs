using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Backpain.Knowledge.Content;

/// <summary>
/// An Adaptive Card of <c>content/cards</c>, with places to fill in the way of Adaptive Cards templates: <c>${wording['card.send']}</c> is
/// something the bot says, <c>${answers.name}</c> a value, and an element with <c>"$when": "${exists(errors.name)}"</c> is there only with that value.
/// </summary>
/// <param name="Name">The file's name without its ending.</param>
public sealed partial record CardTemplate(string Name, JsonNode Template)
{
    private const string When = "$when";

    /// <returns>The card in JSON. What has no value is empty.</returns>
    public string Fill(Wording wording, IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(wording);
        ArgumentNullException.ThrowIfNull(values);
        return Fill(Template, wording, values)!.ToJsonString();
    }

    /// <summary>The keys of what it says.</summary>
    internal static IEnumerable<string> WordingKeys(string text) => Place().Matches(text).Select(place => place.Groups["key"]).Where(key => key.Success).Select(key => key.Value);

    /// <summary>What looks like a place and is none.</summary>
    internal static IEnumerable<string> BrokenPlaces(string text) => AnyPlace().Matches(text).Select(place => place.Value).Where(place => !Place().IsMatch(place));

    private static JsonNode? Fill(JsonNode? node, Wording wording, IReadOnlyDictionary<string, string> values) => node switch
    {
        JsonObject hidden when hidden[When]?.GetValue<string>() is { } condition && !Holds(condition, values) => null,
        JsonObject element => new JsonObject(element.Where(property => property.Key != When).Select(property => KeyValuePair.Create(property.Key, Fill(property.Value, wording, values)))),
        JsonArray list => new JsonArray([.. list.Select(item => Fill(item, wording, values)).Where(item => item is not null)]),
        JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(Place().Replace(text, place => Value(place, wording, values))),
        _ => node?.DeepClone(),
    };

    private static bool Holds(string condition, IReadOnlyDictionary<string, string> values) =>
        values.TryGetValue(Place().Match(condition).Groups["name"].Value, out var value) && value.Length > 0;

    private static string Value(Match place, Wording wording, IReadOnlyDictionary<string, string> values) => place.Groups["key"] is { Success: true } key
        ? wording[key.Value].Text
        : values.GetValueOrDefault(place.Groups["name"].Value, "");

    [GeneratedRegex(@"\$\{(?:wording\['(?<key>[A-Za-z]+\.[A-Za-z0-9-]+)'\]|(?:exists\()?(?<name>[A-Za-z]+(?:\.[A-Za-z]+)?)\)?)\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\$\{[^}]*\}?")]
    private static partial Regex AnyPlace();
}
