using System.Text.Json.Nodes;

namespace Backpain.Architecture.Tests.Templates;

/// <summary>Says in ARM's expression language what a Bicep expression says.</summary>
internal sealed class ArmExpressions(BicepFile file)
{
    private const string DeploymentVersion = "2022-09-01";

    internal JsonNode? Json(Expression? expression) => expression switch
    {
        null or Constant { Value: null } => null,
        Constant { Value: bool truth } => truth,
        Constant { Value: int number } => number,
        Words { Plain: { } plain } => plain.StartsWith('[') ? "[" + plain : plain,
        Items items => new JsonArray([.. items.Values.Select(Json)]),
        Properties properties => new JsonObject(properties.Values.Select(property => KeyValuePair.Create((string)Json(property.Key)!, Json(property.Value)))),
        _ => $"[{Text(expression)}]",
    };

    internal string Text(Expression expression) => expression switch
    {
        Constant { Value: var value } => value switch { null => "null()", bool truth => truth ? "true()" : "false()", _ => $"{value}" },
        Words { Plain: { } plain } => Quote(plain),
        Words words => Format(words),
        Items items => Function("createArray", items.Values),
        Properties properties => Function("createObject", properties.Parts),
        Lambda lambda => $"lambda('{lambda.Parameter}', {Text(lambda.Body)})",
        Element element => $"{Text(element.Of)}[{Text(element.At)}]",
        Call { Of: Symbol symbol } call => $"{call.Name}({Id(Find(symbol.Name)!)}, '{Version(Find(symbol.Name)!)}')",
        Call call => Function(call.Name, call.Arguments),
        Symbol symbol => Text(symbol),
        Member member => Text(member),
        _ => throw new FormatException($"{file.Path}: {expression}"),
    };

    internal Declaration? Find(string name) => file.Declarations.FirstOrDefault(declaration => declaration.Name == name && declaration.Kind != "output");

    /// <summary>What a statement mentions, by itself and by the variables in it.</summary>
    internal IEnumerable<Declaration> Mentions(Expression? expression) => (expression?.All ?? []).OfType<Symbol>()
        .Select(symbol => Find(symbol.Name)).OfType<Declaration>()
        .SelectMany(found => found.Kind == "var" || found.Existing ? Mentions(found.Value).Prepend(found) : [found]);

    internal string Id(Declaration declaration)
    {
        var (type, names) = (Type(declaration), string.Join(", ", Names(declaration)));
        return declaration switch
        {
            { Kind: "module" } when declaration.Body["scope"] is Symbol group =>
                $"extensionResourceId(format('/subscriptions/{{0}}/resourceGroups/{{1}}', subscription().subscriptionId, {Names(Find(group.Name)!).Single()}), '{type}', {names})",
            { Body: var body } when body["scope"] is Symbol scope => $"extensionResourceId({Id(Find(scope.Name)!)}, '{type}', {names})",
            _ => $"{(file.Scope == "subscription" ? "subscriptionResourceId" : "resourceId")}('{type}', {names})",
        };
    }

    /// <summary>The names of a resource and of those it is part of, outermost first.</summary>
    internal IEnumerable<string> Names(Declaration declaration) =>
        (declaration.Body["parent"] is Symbol parent ? Names(Find(parent.Name)!) : []).Append(Text(declaration.Body["name"]!));

    internal static string Type(Declaration declaration) => declaration.Kind == "module" ? "Microsoft.Resources/deployments" : declaration.Of.Split('@')[0];

    internal static string Version(Declaration declaration) => declaration.Kind == "module" ? DeploymentVersion : declaration.Of.Split('@')[1];

    private static string Quote(string plain) => $"'{plain.Replace("'", "''", StringComparison.Ordinal)}'";

    private string Function(string name, IEnumerable<Expression> arguments) => $"{name}({string.Join(", ", arguments.Select(Text))})";

    private string Format(Words words)
    {
        var values = words.Pieces.OfType<Expression>().ToList();
        var next = 0;
        var pattern = string.Concat(words.Pieces.Select(piece =>
            piece is Expression ? $"{{{next++}}}" : ((string)piece).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)));
        return $"format({string.Join(", ", values.Select(Text).Prepend(Quote(pattern)))})";
    }

    private string Text(Symbol symbol) => Find(symbol.Name) switch
    {
        null when IsLambdaParameter(symbol) => $"lambdaVariables('{symbol.Name}')",
        null => throw new FormatException($"{file.Path}: {symbol.Name} is not declared"),
        { Kind: "param" } => $"parameters('{symbol.Name}')",
        { Kind: "var" } variable => IsInlined(variable) ? Text(variable.Value!) : $"variables('{symbol.Name}')",
        _ => throw new FormatException($"{file.Path}: {symbol.Name} stands for a resource as a whole"),
    };

    private bool IsLambdaParameter(Symbol symbol) =>
        file.Declarations.Any(declaration => declaration.Value?.All.OfType<Lambda>().Any(lambda => lambda.Parameter == symbol.Name) == true);

    /// <summary>Variables of ARM can't know resources, so what asks them is written where it is used.</summary>
    internal bool IsInlined(Declaration variable) => Mentions(variable.Value).Any(mention => mention.Kind is "resource" or "module");

    private string Text(Member member) => member switch
    {
        { Of: Member { Of: Symbol { Name: var module }, Name: "outputs" } } => $"reference({Id(Find(module)!)}, '{DeploymentVersion}').outputs.{member.Name}.value",
        { Of: Symbol { Name: var name } } when Find(name) is { Kind: "resource" } resource => member.Name switch
        {
            "id" => Id(resource),
            "name" => Text(resource.Body["name"]!),
            "properties" => $"reference({Id(resource)}, '{Version(resource)}')",
            _ => throw new FormatException($"{file.Path}: {name}.{member.Name}"),
        },
        _ => $"{Text(member.Of)}.{member.Name}",
    };
}
