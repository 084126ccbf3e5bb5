using System.Globalization;

namespace Backpain.Architecture.Tests.Templates;

/// <summary>Reads Bicep expressions; what it does not know is a fault, so nothing passes unread.</summary>
internal class BicepReader(string text, string file)
{
    private static readonly Dictionary<string, string> Operators = new() { ["=="] = "equals", ["!="] = "not", ["&&"] = "and", ["||"] = "or" };

    private int at;

    protected bool AtEnd
    {
        get
        {
            Skip(newLines: true);
            return at == text.Length;
        }
    }

    /// <summary>An expression with the operators in it.</summary>
    internal Expression Expression()
    {
        var left = Operand();
        foreach (var (symbol, function) in Operators.Where(pair => Take(pair.Key)))
        {
            var right = Operand();
            left = symbol == "!=" ? Function(function, Function("equals", left, right)) : Function(function, left, right);
        }

        if (!Take("?"))
        {
            return left;
        }

        var yes = Expression();
        Expect(":");
        return Function("if", left, yes, Expression());
    }

    protected bool Take(string symbol, bool newLines = false)
    {
        Skip(newLines);
        var found = string.CompareOrdinal(text, at, symbol, 0, symbol.Length) == 0;
        at += found ? symbol.Length : 0;
        return found;
    }

    protected void Expect(string symbol)
    {
        if (!Take(symbol, newLines: true))
        {
            throw new FormatException($"{file}, line {text.AsSpan(0, at).Count('\n') + 1}: expected {symbol}");
        }
    }

    protected string Word()
    {
        Skip(newLines: true);
        var start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '_'))
        {
            at++;
        }

        return at > start ? text[start..at] : throw new FormatException($"{file}, line {text.AsSpan(0, at).Count('\n') + 1}: expected a word");
    }

    protected IReadOnlyList<T> Until<T>(string end, Func<T> read)
    {
        List<T> values = [];
        while (!Take(end, newLines: true))
        {
            values.Add(read());
            Separator(end);
        }

        return values;
    }

    /// <summary>A comma, a new line or the end: anything else is a part of the language that is not read here.</summary>
    private void Separator(string end)
    {
        Skip(newLines: false);
        if (!Take(",") && text[at] != '\n' && string.CompareOrdinal(text, at, end, 0, end.Length) != 0)
        {
            Expect(",");
        }
    }

    /// <summary>What stands between single quotes.</summary>
    protected Words Quoted()
    {
        Expect("'");
        List<object> pieces = [];
        var start = at;
        var plain = new System.Text.StringBuilder();
        while (text[at] != '\'')
        {
            if (text[at] == '$' && text[at + 1] == '{')
            {
                at += 2;
                pieces.Add(plain.ToString());
                plain.Clear();
                pieces.Add(Expression());
                Expect("}");
                continue;
            }

            at += text[at] == '\\' ? 1 : 0;
            plain.Append(text[at++]);
        }

        at++;
        pieces.Add(plain.ToString());
        return new([.. pieces.Where(piece => piece is not "")]);
    }

    protected Properties Object() => new(Until("}", () =>
    {
        var key = Take("'", newLines: true) ? Back() : new Words([Word()]);
        Expect(":");
        return KeyValuePair.Create(key, Expression());
    }));

    private static Call Function(string name, params Expression[] arguments) => new(null, name, arguments);

    private Words Back()
    {
        at--;
        return Quoted();
    }

    private Expression Operand()
    {
        if (Take("!", newLines: true))
        {
            return Function("not", Operand());
        }

        var value = Start();
        while (true)
        {
            if (Take("."))
            {
                var name = Word();
                value = Take("(") ? new Call(value, name, Until(")", Expression)) : new Member(value, name);
            }
            else if (Take("["))
            {
                value = new Element(value, Expression());
                Expect("]");
            }
            else if (!Assertion())
            {
                return value;
            }
        }
    }

    /// <summary>The sign that a conditional module is there; it says nothing to ARM.</summary>
    private bool Assertion() => at + 1 < text.Length && text[at] == '!' && text[at + 1] == '.' && Take("!");

    private Expression Start()
    {
        if (Take("'", newLines: true))
        {
            return Back();
        }

        if (Take("{"))
        {
            return Object();
        }

        if (Take("["))
        {
            return new Items(Until("]", Expression));
        }

        var word = Word();
        return word switch
        {
            "true" or "false" => new Constant(word == "true"),
            "null" => new Constant(null),
            _ when char.IsAsciiDigit(word[0]) => new Constant(int.Parse(word, CultureInfo.InvariantCulture)),
            _ when Take("=>") => new Lambda(word, Expression()),
            _ when Take("(") => new Call(null, word, Until(")", Expression)),
            _ => new Symbol(word),
        };
    }

    private void Skip(bool newLines)
    {
        while (at < text.Length && (text[at] is ' ' or '\r' || (newLines && text[at] == '\n') || IsComment()))
        {
            at = IsComment() ? text.IndexOf('\n', at) : at + 1;
        }
    }

    private bool IsComment() => string.CompareOrdinal(text, at, "//", 0, 2) == 0;
}
