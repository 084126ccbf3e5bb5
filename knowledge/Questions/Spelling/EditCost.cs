namespace Backpain.Knowledge.Questions.Spelling;

/// <summary>How unlike two spellings are: 1 for a letter too many, too few, swapped or wrong, less where people slip easily.</summary>
internal static class EditCost
{
    /// <summary>What an easy slip costs; the least that anything costs.</summary>
    internal const double Slip = 0.6;

    private const string Vowels = "aeiouy";

    private static readonly string[] KeyboardRows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
    private static readonly string[] SoundAlikes = ["ck", "cs", "kq", "sz", "fv", "gj", "dt", "bp", "mn"];
    private static readonly bool[,] EasilyMistaken = FindEasilyMistaken();

    /// <returns>The cost, or <see cref="double.PositiveInfinity"/> when it is over <paramref name="most"/>.</returns>
    internal static double Between(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant, double most)
    {
        var width = meant.Length + 1;
        Span<double> rows = stackalloc double[3 * width];
        var before = rows[..width];
        var above = rows[width..(2 * width)];
        var row = rows[(2 * width)..];
        for (var column = 0; column < width; column++)
        {
            above[column] = column;
        }

        for (var at = 0; at < typed.Length; at++)
        {
            row[0] = at + 1;
            if (FillRow(typed, meant, at, before, above, row) > most)
            {
                return double.PositiveInfinity;
            }

            var free = before;
            before = above;
            above = row;
            row = free;
        }

        return above[^1] > most ? double.PositiveInfinity : above[^1];
    }

    private static double FillRow(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant, int at, Span<double> before, Span<double> above, Span<double> row)
    {
        var least = row[0];
        for (var column = 1; column < row.Length; column++)
        {
            var insertion = row[column - 1] + InsertionCost(meant, column - 1);
            var deletion = above[column] + InsertionCost(typed, at);
            var change = above[column - 1] + ChangeCost(typed[at], meant[column - 1]);
            var cost = Math.Min(change, Math.Min(insertion, deletion));
            if (at > 0 && column > 1 && typed[at] == meant[column - 2] && typed[at - 1] == meant[column - 1])
            {
                cost = Math.Min(cost, before[column - 2] + Slip);
            }

            row[column] = cost;
            least = Math.Min(least, cost);
        }

        return least;
    }

    private static double InsertionCost(ReadOnlySpan<char> word, int at) => at > 0 && word[at] == word[at - 1] ? Slip : 1;

    private static double ChangeCost(char typed, char meant)
    {
        if (typed == meant)
        {
            return 0;
        }

        return IsLetter(typed) && IsLetter(meant) && EasilyMistaken[typed - 'a', meant - 'a'] ? Slip : 1;
    }

    private static bool IsLetter(char letter) => letter is >= 'a' and <= 'z';

    private static bool[,] FindEasilyMistaken()
    {
        var pairs = new bool['z' - 'a' + 1, 'z' - 'a' + 1];
        var neighbours = KeyboardRows.SelectMany(row => row.Zip(row.Skip(1)));
        var alike = SoundAlikes.Select(pair => (pair[0], pair[1]));
        var vowels = Vowels.SelectMany(first => Vowels.Select(second => (first, second)));
        foreach (var (first, second) in neighbours.Concat(alike).Concat(vowels))
        {
            pairs[first - 'a', second - 'a'] = true;
            pairs[second - 'a', first - 'a'] = true;
        }

        return pairs;
    }
}
