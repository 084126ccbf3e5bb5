namespace Backpain.Architecture.Tests.Templates;

/// <summary>What a deployment with these parameters would make, as <c>what-if</c> would list it.</summary>
internal sealed class Plan(BicepFile file, IReadOnlyDictionary<string, object?> parameters)
{
    /// <summary>Stands for what only Azure knows.</summary>
    private const string Later = "later";

    /// <returns>Types, with the resource's name where the file writes it out.</returns>
    internal IEnumerable<string> Made() => file.Every("resource", "module")
        .Where(resource => !resource.Existing && (resource.Condition is null || Value(resource.Condition) is true))
        .SelectMany(resource => resource.Kind == "module" ? Inside(resource) : [$"{ArmExpressions.Type(resource)} {Value(resource.Body["name"]!)}"]);

    private IEnumerable<string> Inside(Declaration module)
    {
        var given = ((Properties)module.Body["params"]!).Values.ToDictionary(value => value.Key.Plain!, value => Value(value.Value));
        return new Plan(BicepFile.Load(Path.Combine(Path.GetDirectoryName(file.Path)!, module.Of)), given).Made();
    }

    private object? Value(Expression expression) => expression switch
    {
        Constant constant => constant.Value,
        Words words => string.Concat(words.Pieces.Select(piece => piece is Expression value ? Value(value) : piece)),
        Symbol symbol => Value(symbol),
        Call { Name: "equals", Arguments: [var left, var right] } => Equals(Value(left), Value(right)),
        Call { Name: "not", Arguments: [var denied] } => Value(denied) is false,
        Call { Name: "empty", Arguments: [var text] } => Value(text) is "",
        Call { Name: "if", Arguments: [var condition, var yes, var no] } => Value(condition) is true ? Value(yes) : Value(no),
        _ => Later,
    };

    private object? Value(Symbol symbol) => file.Declarations.FirstOrDefault(declaration => declaration.Name == symbol.Name && declaration.Kind is "param" or "var") switch
    {
        { Kind: "param" } when parameters.TryGetValue(symbol.Name, out var given) => given,
        { Kind: "param" or "var", Value: { } value } => Value(value),
        _ => Later,
    };
}
