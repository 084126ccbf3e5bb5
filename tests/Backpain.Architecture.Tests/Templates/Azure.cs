using System.Text.Json.Nodes;

namespace Backpain.Architecture.Tests.Templates;

/// <summary>The templates for Azure as they stand in the repository.</summary>
internal static class Azure
{
    private const string Folder = "deploymentTemplates/azure";

    internal static string PathOf(string file) => Path.Combine(Repository.PathOf(Folder), file);

    internal static JsonObject Json(string file) => JsonNode.Parse(File.ReadAllText(PathOf(file)))!.AsObject();

    /// <summary>A template and all that are inside it; what is inside knows its own parameters only.</summary>
    internal static IEnumerable<JsonObject> Scopes(JsonObject template) =>
        Nested(template).SelectMany(nested => Scopes(nested["properties"]!["template"]!.AsObject())).Prepend(template);

    internal static IEnumerable<JsonObject> Nested(JsonObject template) =>
        Resources(template).Where(resource => (string)resource["type"]! == "Microsoft.Resources/deployments");

    internal static IEnumerable<JsonObject> Resources(JsonObject template) => template["resources"]!.AsArray().Select(resource => resource!.AsObject());

    /// <summary>Every resource of a type, wherever it stands.</summary>
    internal static IReadOnlyList<JsonObject> Every(string type) =>
        [.. Scopes(Json("backpain.json")).SelectMany(Resources).Where(resource => (string)resource["type"]! == type)];

    /// <summary>The expressions of one scope, without those of the templates inside it.</summary>
    internal static IEnumerable<string> ExpressionsIn(JsonNode? node) => node switch
    {
        JsonArray array => array.SelectMany(ExpressionsIn),
        JsonObject inside when inside.ContainsKey("expressionEvaluationOptions") => ExpressionsIn(inside["parameters"]),
        JsonObject inside => inside.SelectMany(pair => ExpressionsIn(pair.Value).Prepend(pair.Key)).Where(text => text.StartsWith('[')),
        JsonValue value when value.TryGetValue<string>(out var text) && text.StartsWith('[') => [text],
        _ => [],
    };
}
