namespace Backpain.Knowledge.Learning.Networks;

/// <summary>
/// How filters lie in memory. There are as many for runs of one word as of two, three and four. What a word gives to every filter, at every place of a run, is its <em>share</em>: runs of one word
/// first, then the first and the second place of runs of two, and so on.
/// </summary>
/// <param name="Each">How many filters there are for each width of runs; fills whole vectors of 16.</param>
internal readonly record struct FilterShape(int Each)
{
    internal const int Widest = 4;

    /// <summary>Weights lie together by so many numbers of a share, which is what a processor keeps at hand.</summary>
    internal const int ColumnsOfPanel = 32;

    private const int Places = Widest * (Widest + 1) / 2;

    internal int Count => Each * Widest;

    internal int ShareLength => Each * Places;

    internal int Panels => ShareLength / ColumnsOfPanel;

    internal int WidthOf(int filter) => (filter / Each) + 1;

    /// <summary>Where in a share a filter finds what the word gives at a place of its run.</summary>
    internal int ColumnOf(int filter, int place) => (FirstPlaceOf(WidthOf(filter)) + place) * Each + (filter % Each);

    /// <summary>The width of the runs that a number of a share is for.</summary>
    internal int WidthOfColumn(int column)
    {
        var width = Widest;
        while (FirstPlaceOf(width) > column / Each)
        {
            width--;
        }

        return width;
    }

    private static int FirstPlaceOf(int width) => width * (width - 1) / 2;
}
