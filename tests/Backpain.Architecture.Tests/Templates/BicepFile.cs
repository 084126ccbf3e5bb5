namespace Backpain.Architecture.Tests.Templates;

/// <summary>A statement: a parameter, variable, resource, module or output.</summary>
/// <param name="Kind">The word that it starts with.</param>
/// <param name="Of">A parameter's or output's type; a resource's type and version; a module's path.</param>
/// <param name="Value">A default, a value, or what is in the braces.</param>
internal sealed record Declaration(string Kind, string Name, string Of, bool Existing, Expression? Condition, Expression? Value, IReadOnlyList<Call> Decorators)
{
    internal Properties Body => (Properties)Value!;

    internal Call? Decorator(string name) => Decorators.FirstOrDefault(decorator => decorator.Name == name);
}

/// <summary>A Bicep file as its statements.</summary>
internal sealed class BicepFile : BicepReader
{
    private BicepFile(string path)
        : base(File.ReadAllText(path), System.IO.Path.GetFileName(path))
    {
        Path = path;
        while (!AtEnd)
        {
            Read();
        }
    }

    internal string Path { get; }

    internal string Scope { get; private set; } = "resourceGroup";

    internal List<Declaration> Declarations { get; } = [];

    internal static BicepFile Load(string path) => new(path);

    internal IEnumerable<Declaration> Every(params string[] kinds) => Declarations.Where(declaration => kinds.Contains(declaration.Kind));

    private void Read()
    {
        List<Call> decorators = [];
        while (Take("@", newLines: true))
        {
            decorators.Add((Call)Expression());
        }

        var kind = Word();
        if (kind == "targetScope")
        {
            Expect("=");
            Scope = Quoted().Plain!;
            return;
        }

        Declarations.Add(kind is "resource" or "module" ? Block(kind, decorators) : Valued(kind, decorators));
    }

    private Declaration Valued(string kind, IReadOnlyList<Call> decorators)
    {
        var name = Word();
        var type = kind == "var" ? "" : Word();
        return new(kind, name, type, Existing: false, Condition: null, Take("=") ? Expression() : null, decorators);
    }

    private Declaration Block(string kind, IReadOnlyList<Call> decorators)
    {
        var (name, of, existing) = (Word(), Quoted().Plain!, Take("existing"));
        Expect("=");
        Expression? condition = null;
        if (Take("if"))
        {
            Expect("(");
            condition = Expression();
            Expect(")");
        }

        Expect("{");
        return new(kind, name, of, existing, condition, Object(), decorators);
    }
}
