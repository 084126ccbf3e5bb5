using System.Collections.Frozen;
using Backpain.Knowledge.Learning;
using Backpain.Knowledge.UrgentSymptoms;

namespace Backpain.Knowledge.Content;

/// <summary>All of <c>content/</c> as read at one moment; free of faults and unchanging.</summary>
public sealed class ContentSnapshot
{
    private readonly FrozenDictionary<string, Topic> topicsById;
    private readonly FrozenDictionary<string, Intent> intentsById;
    private readonly FrozenDictionary<string, FactSheet> sheetsById;

    internal ContentSnapshot(
        IReadOnlyList<FactSheet> factSheets,
        Wording wording,
        IReadOnlyList<Intent> intents,
        IReadOnlyList<UrgentSign> urgentSigns,
        IWatchForUrgentSymptoms urgentSymptoms,
        Lazy<LearnedContent> learned)
    {
        (FactSheets, Wording, Intents, UrgentSigns, UrgentSymptoms, Learned) = (factSheets, wording, intents, urgentSigns, urgentSymptoms, learned);
        Topics = [.. factSheets.SelectMany(sheet => sheet.Topics)];
        topicsById = Topics.ToFrozenDictionary(topic => topic.Id);
        intentsById = intents.ToFrozenDictionary(intent => intent.Id);
        sheetsById = factSheets.ToFrozenDictionary(sheet => sheet.Id);
    }

    public IReadOnlyList<FactSheet> FactSheets { get; }

    public IReadOnlyList<Topic> Topics { get; }

    public Wording Wording { get; }

    public IReadOnlyList<Intent> Intents { get; }

    public IReadOnlyList<UrgentSign> UrgentSigns { get; }

    /// <summary>Watches for <see cref="UrgentSigns"/>.</summary>
    public IWatchForUrgentSymptoms UrgentSymptoms { get; }

    /// <summary>What it teaches; whoever asks first may have to wait until it is learned.</summary>
    internal Lazy<LearnedContent> Learned { get; }

    /// <summary>What everyday words mean here; helps to understand messages.</summary>
    public IReadOnlyList<LayMeaning> LayMeanings { get; init; } = [];

    public IReadOnlyList<CardTemplate> Cards { get; init; } = [];

    /// <returns>The card, or null when <c>content/cards</c> has none of that name.</returns>
    public CardTemplate? FindCard(string name) => Cards.FirstOrDefault(card => card.Name == name);

    /// <returns>The topic, or null when no sheet has it (any more).</returns>
    public Topic? FindTopic(string id) => topicsById.GetValueOrDefault(id);

    public Intent? FindIntent(string id) => intentsById.GetValueOrDefault(id);

    public FactSheet? FindSheet(string id) => sheetsById.GetValueOrDefault(id);
}

/// <summary>The content that serves now. A good change of a file replaces <see cref="Current"/> within 2 seconds; a bad one never does.</summary>
public interface IContentLibrary
{
    ContentSnapshot Current { get; }

    /// <summary>Raised after <see cref="Current"/> was replaced; a library whose content never changes need not have it.</summary>
    event EventHandler Changed
    {
        add { }
        remove { }
    }
}

/// <summary>A fault in a content file.</summary>
/// <param name="File">Path relative to the content directory.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Reason">What is wrong and what is expected, in words for the clinician who edits the file.</param>
public sealed record ContentFault(string File, int Line, string Reason)
{
    public override string ToString() => $"{File}:{Line}: {Reason}";
}
