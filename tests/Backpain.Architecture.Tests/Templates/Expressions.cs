namespace Backpain.Architecture.Tests.Templates;

/// <summary>An expression of Bicep, as far as the templates use the language.</summary>
internal abstract record Expression
{
    /// <summary>The expressions that this one is made of.</summary>
    internal virtual IEnumerable<Expression> Parts => [];

    internal IEnumerable<Expression> All => Parts.SelectMany(part => part.All).Prepend(this);
}

/// <summary>A number, a truth value or null.</summary>
internal sealed record Constant(object? Value) : Expression;

/// <summary>A string; its pieces are strings and expressions in turn.</summary>
internal sealed record Words(IReadOnlyList<object> Pieces) : Expression
{
    internal override IEnumerable<Expression> Parts => Pieces.OfType<Expression>();

    internal string? Plain => Pieces.All(piece => piece is string) ? string.Concat(Pieces) : null;
}

internal sealed record Symbol(string Name) : Expression;

internal sealed record Member(Expression Of, string Name) : Expression
{
    internal override IEnumerable<Expression> Parts => [Of];
}

internal sealed record Element(Expression Of, Expression At) : Expression
{
    internal override IEnumerable<Expression> Parts => [Of, At];
}

/// <summary>A function, or an action of a resource.</summary>
internal sealed record Call(Expression? Of, string Name, IReadOnlyList<Expression> Arguments) : Expression
{
    internal override IEnumerable<Expression> Parts => Of is null ? Arguments : Arguments.Prepend(Of);
}

internal sealed record Lambda(string Parameter, Expression Body) : Expression
{
    internal override IEnumerable<Expression> Parts => [Body];
}

internal sealed record Items(IReadOnlyList<Expression> Values) : Expression
{
    internal override IEnumerable<Expression> Parts => Values;
}

internal sealed record Properties(IReadOnlyList<KeyValuePair<Words, Expression>> Values) : Expression
{
    internal override IEnumerable<Expression> Parts => Values.SelectMany(property => (Expression[])[property.Key, property.Value]);

    internal Expression? this[string name] => Values.FirstOrDefault(property => property.Key.Plain == name).Value;
}
