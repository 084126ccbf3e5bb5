using System.Text.Json.Nodes;

namespace Backpain.Architecture.Tests.Templates;

/// <summary>The ARM template that a Bicep file stands for, with its modules inside, as <c>bicep build</c> lays it out.</summary>
internal sealed class ArmTemplate
{
    private static readonly string[] Own = ["parent", "scope", "name", "dependsOn"];

    private readonly BicepFile file;
    private readonly ArmExpressions arm;

    private ArmTemplate(BicepFile file) => (this.file, arm) = (file, new ArmExpressions(file));

    internal static JsonObject Of(string path) => new ArmTemplate(BicepFile.Load(path)).Template();

    private JsonObject Template() => new()
    {
        ["$schema"] = file.Scope switch
        {
            "subscription" => "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#",
            "resourceGroup" => "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
            _ => throw new FormatException($"{file.Path}: scope {file.Scope}"),
        },
        ["contentVersion"] = "1.0.0.0",
        ["parameters"] = Each("param", Parameter),
        ["variables"] = new JsonObject(file.Every("var").Where(variable => !arm.IsInlined(variable)).Select(variable => KeyValuePair.Create(variable.Name, arm.Json(variable.Value)))),
        ["resources"] = new JsonArray([.. file.Every("resource", "module").Where(resource => !resource.Existing).Select(Resource)]),
        ["outputs"] = Each("output", output => new JsonObject { ["type"] = output.Of, ["value"] = arm.Json(output.Value) }),
    };

    private JsonObject Each(string kind, Func<Declaration, JsonNode> node) =>
        new(file.Every(kind).Select(declaration => KeyValuePair.Create<string, JsonNode?>(declaration.Name, node(declaration))));

    private JsonObject Parameter(Declaration parameter)
    {
        var node = new JsonObject { ["type"] = parameter.Decorator("secure") is null ? parameter.Of : "secure" + parameter.Of };
        if (parameter.Value is not null)
        {
            node["defaultValue"] = arm.Json(parameter.Value);
        }

        foreach (var decorator in parameter.Decorators.Where(decorator => decorator.Name != "secure"))
        {
            var said = arm.Json(decorator.Arguments is [var argument] ? argument : null);
            var (name, value) = decorator.Name switch
            {
                "allowed" => ("allowedValues", said),
                "description" => ("metadata", new JsonObject { ["description"] = said }),
                "minLength" or "maxLength" or "minValue" or "maxValue" => (decorator.Name, said),
                _ => throw new FormatException($"{file.Path}: @{decorator.Name}"),
            };
            node[name] = value;
        }

        return node;
    }

    private JsonObject Resource(Declaration declaration)
    {
        var node = new JsonObject();
        if (declaration.Condition is not null)
        {
            node["condition"] = arm.Json(declaration.Condition);
        }

        (node["type"], node["apiVersion"], node["name"]) = (ArmExpressions.Type(declaration), ArmExpressions.Version(declaration), Name(declaration));
        if (declaration.Body["scope"] is Symbol scope)
        {
            var (of, group) = (arm.Find(scope.Name)!, declaration.Kind == "module");
            node[group ? "resourceGroup" : "scope"] = group ? arm.Json(of.Body["name"]) : $"[{arm.Id(of)}]";
        }

        foreach (var (key, value) in declaration.Kind == "module" ? Deployment(declaration) : Rest(declaration))
        {
            node[key] = value?.DeepClone();
        }

        if (Before(declaration) is { Count: > 0 } before)
        {
            node["dependsOn"] = before;
        }

        return node;
    }

    private JsonNode Name(Declaration declaration)
    {
        var names = arm.Names(declaration).ToList();
        return names.Count == 1
            ? arm.Json(declaration.Body["name"])!
            : $"[format('{string.Join('/', Enumerable.Range(0, names.Count).Select(number => $"{{{number}}}"))}', {string.Join(", ", names)})]";
    }

    private JsonObject Rest(Declaration declaration) =>
        (JsonObject)arm.Json(new Properties([.. declaration.Body.Values.Where(property => !Own.Contains(property.Key.Plain))]))!;

    private JsonObject Deployment(Declaration module) => new()
    {
        ["properties"] = new JsonObject
        {
            ["expressionEvaluationOptions"] = new JsonObject { ["scope"] = "inner" },
            ["mode"] = "Incremental",
            ["parameters"] = new JsonObject(((Properties)module.Body["params"]!).Values
                .Select(value => KeyValuePair.Create<string, JsonNode?>(value.Key.Plain!, new JsonObject { ["value"] = arm.Json(value.Value) }))),
            ["template"] = Of(Path.Combine(Path.GetDirectoryName(file.Path)!, module.Of)),
        },
    };

    /// <summary>Whatever a resource mentions is made before it.</summary>
    private JsonArray Before(Declaration declaration) => new([.. arm.Mentions(declaration.Value)
        .Where(mention => mention is { Kind: "resource" or "module", Existing: false })
        .Select(mention => $"[{arm.Id(mention)}]").Distinct().Order(StringComparer.Ordinal).Select(id => (JsonNode)id)]);
}
