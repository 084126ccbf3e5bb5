using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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
    internal float Run(IReadOnlyList<LabelledSequence> batch, ulong seed)
    {
        placeOf.Clear();
        words.Clear();
        var texts = batch.Select(text => new TextInBatch(text, [.. text.Words.Take(MostWordsOfText).Select(PlaceOf)], network)).ToArray();
        MakeRoom();
        InParallel((words.Count + Filters.WordsAtOnce - 1) / Filters.WordsAtOnce, group => ReadWords(group * Filters.WordsAtOnce, seed));
        InParallel(texts.Length, text => texts[text].Read(shares, ofFound, seed + (ulong)text, 1f / texts.Length));
        foreach (var text in texts)
        {
            text.HandOn(pulls);
        }

        Parallel.For(0, shape.ShareLength / Vector512<float>.Count, part => ChangeFilters(part * Vector512<float>.Count));
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
        while (inputs.Length < words.Count || inputs.Length % Filters.WordsAtOnce > 0)
        {
            inputs = [.. inputs, new float[WordInput.Length]];
            shares = [.. shares, new float[shape.ShareLength]];
            pulls = [.. pulls, new float[shape.ShareLength]];
        }
    }

    private void ReadWords(int from, ulong seed)
    {
        for (var place = from; place < Math.Min(words.Count, from + Filters.WordsAtOnce); place++)
        {
            network.Words.Read(words[place], inputs[place]);
            ofInputs.Apply(SeedOf(place, seed), inputs[place]);
            Array.Clear(pulls[place]);
        }

        network.Filters.ReadShares(inputs.AsSpan(from, Filters.WordsAtOnce), shares.AsSpan(from, Filters.WordsAtOnce));
    }

    /// <summary>For sixteen numbers of a share, of which most words have none to change.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ChangeFilters(int from)
    {
        for (var place = 0; place < words.Count; place++)
        {
            if (Vector512.LoadUnsafe(ref pulls[place][from]) == Vector512<float>.Zero)
            {
                continue;
            }

            for (var column = from; column < from + Vector512<float>.Count; column++)
            {
                if (pulls[place][column] != 0)
                {
                    Rows.AddScaled(inputs[place], pulls[place][column], network.Weights.Gradient.AsSpan(column * WordInput.Length, WordInput.Length));
                }
            }
        }
    }

    /// <summary>Puts the change of a word's input where the input was.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ChangeInput(int place, ulong seed)
    {
        var input = inputs[place];
        Array.Clear(input);
        for (var column = 0; column < shape.ShareLength; column++)
        {
            if (pulls[place][column] != 0)
            {
                Rows.AddScaled(network.Weights.Values.AsSpan(column * WordInput.Length, WordInput.Length), pulls[place][column], input);
            }
        }

        ofInputs.Apply(SeedOf(place, seed), input);
    }

    private ulong SeedOf(int place, ulong seed) => seed + ((ulong)(words[place] + 1) << 32);

    private static void InParallel(int count, Action<int> task) => Parallel.For(0, (count + TasksAtOnce - 1) / TasksAtOnce, part =>
    {
        for (var at = part * TasksAtOnce; at < Math.Min(count, (part + 1) * TasksAtOnce); at++)
        {
            task(at);
        }
    });
}
