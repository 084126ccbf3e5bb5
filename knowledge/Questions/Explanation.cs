using System.Collections;

namespace Backpain.Knowledge.Questions;

/// <summary>Says step by step why a message was understood as it was. The words are only made when somebody reads them, for hardly anybody does.</summary>
internal sealed class Explanation : IReadOnlyList<string>
{
    private readonly List<Func<IEnumerable<string>>> steps = [];

    public int Count => Lines.Length;

    private string[] Lines => field ??= [.. steps.SelectMany(step => step())];

    public string this[int index] => Lines[index];

    public IEnumerator<string> GetEnumerator() => Lines.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(Func<string> step) => Add(() => [step()]);

    /// <summary>To be called before anybody reads.</summary>
    internal void Add(Func<IEnumerable<string>> step) => steps.Add(step);
}
