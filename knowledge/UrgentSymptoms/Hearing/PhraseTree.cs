using System.Globalization;

namespace Backpain.Knowledge.UrgentSymptoms.Hearing;

/// <summary>All phrases of all word lists as one tree, so that a message is read once for all of them.</summary>
internal sealed class PhraseTree(Vocabulary vocabulary)
{
    /// <summary>How many words <c>…</c> in a phrase may stand for.</summary>
    private const int WidestGap = 2;

    private readonly Node root = new(new Branches());

    internal void Add(IReadOnlyList<PhrasePart> phrase, int list)
    {
        var node = root;
        foreach (var part in phrase)
        {
            node = node.Grow(part, vocabulary);
        }

        node.Ends(list);
    }

    /// <summary>Reports every phrase that a message holds: the number of its word list, and where it stands.</summary>
    internal void FindAll(IReadOnlyList<MessageWord> words, Action<int, HeardPhrase> found)
    {
        HeardWord[] heard = [.. words.Select(word => vocabulary.Recognise(word.Text))];
        var search = new Search(words, heard, found);
        for (var first = 0; first < words.Count; first++)
        {
            search.From(root, first, first, default, null);
        }
    }

    // There are tens of thousands of nodes: a dictionary for each would be most of what the tree needs.
    private sealed class Branches
    {
        internal Dictionary<long, Node> ByNodeAndWord { get; } = [];

        internal int Nodes { get; set; }
    }

    private sealed class Node(Branches branches)
    {
        private readonly int number = branches.Nodes++;
        private (NumberPart Number, Node Node)[] byNumber = [];

        internal int[] Lists { get; private set; } = [];

        internal Node? AfterGap { get; private set; }

        internal void Ends(int list) => Lists = [.. Lists, list];

        internal Node? After(int word) => branches.ByNodeAndWord.GetValueOrDefault(PlaceOf(word));

        internal IEnumerable<Node> AfterNumber(string word) =>
            byNumber.Length > 0 && double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
                ? byNumber.Where(each => each.Number.Holds(value)).Select(each => each.Node)
                : [];

        internal Node Grow(PhrasePart part, Vocabulary vocabulary)
        {
            switch (part)
            {
                case GapPart:
                    return AfterGap ??= new Node(branches);
                case NumberPart between:
                    byNumber = [.. byNumber, (between, new Node(branches))];
                    return byNumber[^1].Node;
                default:
                    var place = PlaceOf(vocabulary.Learn(((WordPart)part).Word));
                    return branches.ByNodeAndWord.TryGetValue(place, out var known) ? known : branches.ByNodeAndWord[place] = new Node(branches);
            }
        }

        private long PlaceOf(int word) => ((long)number << 32) | (uint)word;
    }

    /// <summary>How many words of a phrase were heard for sure, and how many are ordinary words that only look like a typo of it.</summary>
    private readonly record struct Trust(int Sure, int Unsure)
    {
        internal bool IsEnough => Unsure == 0 || (Unsure == 1 && Sure > 0);

        internal Trust With(bool isSure) => isSure ? this with { Sure = Sure + 1 } : this with { Unsure = Unsure + 1 };
    }

    private sealed class Search(IReadOnlyList<MessageWord> words, HeardWord[] heard, Action<int, HeardPhrase> found)
    {
        internal void From(Node node, int first, int next, Trust trust, WordSpan? between)
        {
            foreach (var list in trust.Unsure <= 1 ? node.Lists : [])
            {
                found(list, new HeardPhrase(new WordSpan(first, next - 1), trust.IsEnough, between));
            }

            if (next < words.Count)
            {
                Step(node, first, next, trust, between);
            }

            for (var skipped = 0; node.AfterGap is { } beyond && skipped <= WidestGap && next + skipped < words.Count; skipped++)
            {
                Step(beyond, first, next + skipped, trust, skipped == 0 ? between : Join(between, new WordSpan(next, next + skipped - 1)));
            }
        }

        private void Step(Node node, int first, int next, Trust trust, WordSpan? between)
        {
            foreach (var word in heard[next].Ids)
            {
                if (node.After(word) is { } after)
                {
                    From(after, first, next + 1, trust.With(heard[next].IsSure), between);
                }
            }

            foreach (var after in node.AfterNumber(words[next].Text))
            {
                From(after, first, next + 1, trust.With(isSure: true), between);
            }
        }

        private static WordSpan Join(WordSpan? before, WordSpan skipped) => before is { } some ? some.Join(skipped) : skipped;
    }
}
