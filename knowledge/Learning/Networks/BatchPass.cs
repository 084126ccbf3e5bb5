using System.Runtime.InteropServices;
using Backpain.Knowledge.Questions.Scoring;

namespace Backpain.Knowledge.Learning.Networks;

/// <summary>
/// Reads batches of texts and finds out how each number of the network should change. What threads do at the same time they do apart from each other, and sums are made in one order, so that the same
/// batch gives the same numbers on any number of processors.
/// </summary>
internal sealed class BatchPass(NetworkInTraining network, Dropout ofInputs, Dropout ofFound)
{
    private const int TasksAtOnce = 8;
    private const int MostWordsOfText = 200;

    private readonly FilterShape shape = network.Filters.Shape;
    private readonly Dictionary<int, int> placeOf = [];
    private readonly List<int> words = [];
    private float[][] inputs = [];
    private float[][] shares = [];
    private float[][] pulls = [];

    /// <summary>Adds to the gradients of the network, and finds those of the words.</summary>
    /// <param name="seed">For what is left out.</param>
    /// <returns>How far off the network was: the mean of the texts' log losses.</returns>
    internal float Run(IReadOnlyList<LabelledSequence> batch, uint seed)
    {
        placeOf.Clear();
        words.Clear();
        var texts = batch.Select(text => new TextInBatch(text, [.. text.Words.Take(MostWordsOfText).Select(PlaceOf)], network)).ToArray();
        MakeRoom();
        InParallel(words.Count, place => ReadWord(place, seed));
        Parallel.For(0, shape.Panels, ReadShares);
        InParallel(texts.Length, text => texts[text].Read(shares, ofFound, seed - (uint)text - 1, 1f / texts.Length));
        foreach (var text in texts)
        {
            text.HandOn(pulls);
        }

        Parallel.For(0, shape.Panels, ChangeFilters);
        InParallel(words.Count, place => ChangeInput(place, seed));
        InParallel(network.Output.Classes, one => Array.ForEach(texts, text => text.ChangeOutput(one)));
        return texts.Sum(text => text.Loss);
    }

    /// <summary>How the input of a word of the batch should change.</summary>
    internal ReadOnlySpan<float> GradientOf(string word) => inputs[placeOf[network.Words.NumberOf(word)]];

    /// <summary>Moves the words of the batch.</summary>
    internal void MoveWords(float rate)
    {
        for (var place = 0; place < words.Count; place++)
        {
            network.Words.Move(words[place], inputs[place], rate);
        }
    }

    private int PlaceOf(string word)
    {
        var number = network.Words.NumberOf(word);
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(placeOf, number, out var isThere);
        if (!isThere)
        {
            place = words.Count;
            words.Add(number);
        }

        return place;
    }

    private void MakeRoom()
    {
        while (inputs.Length <= words.Count)
        {
            inputs = [.. inputs, new float[WordInput.Length]];
            shares = [.. shares, new float[shape.ShareLength]];
            pulls = [.. pulls, new float[shape.ShareLength]];
        }
    }

    private void ReadWord(int place, uint seed)
    {
        network.Words.Read(words[place], inputs[place]);
        ofInputs.Apply(seed + (uint)place, inputs[place]);
        Array.Clear(pulls[place]);
    }

    /// <summary>By pairs of words; the last may be paired with one that is not of this batch.</summary>
    private void ReadShares(int panel)
    {
        for (var place = 0; place < words.Count; place += 2)
        {
            network.Filters.ReadShares(panel, inputs[place], shares[place], inputs[place + 1], shares[place + 1]);
        }
    }

    private void ChangeFilters(int panel)
    {
        var end = (panel + 1) * FilterShape.ColumnsOfPanel;
        for (var place = 0; place < words.Count; place++)
        {
            var pull = pulls[place];
            for (var column = NextIn(pull, end - FilterShape.ColumnsOfPanel, end); column < end; column = NextIn(pull, column + 1, end))
            {
                Rows.AddScaled(inputs[place], pull[column], network.Weights.Gradient.AsSpan(column * WordInput.Length, WordInput.Length));
            }
        }
    }

    /// <summary>Puts the change of a word's input where the input was.</summary>
    private void ChangeInput(int place, uint seed)
    {
        var (input, pull) = (inputs[place], pulls[place]);
        Array.Clear(input);
        for (var column = NextIn(pull, 0, pull.Length); column < pull.Length; column = NextIn(pull, column + 1, pull.Length))
        {
            Rows.AddScaled(network.Weights.Values.AsSpan(column * WordInput.Length, WordInput.Length), pull[column], input);
        }

        ofInputs.Apply(seed + (uint)place, input);
    }

    // Most numbers of most shares have nothing to change.
    private static int NextIn(float[] pull, int from, int end) => pull.AsSpan(from, end - from).IndexOfAnyExcept(0f) is var found and >= 0 ? from + found : end;

    private static void InParallel(int count, Action<int> task) => Parallel.For(0, (count + TasksAtOnce - 1) / TasksAtOnce, part =>
    {
        for (var at = part * TasksAtOnce; at < Math.Min(count, (part + 1) * TasksAtOnce); at++)
        {
            task(at);
        }
    });
}
