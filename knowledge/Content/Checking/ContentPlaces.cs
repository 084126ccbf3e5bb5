using Backpain.Knowledge.Content.Reading;

namespace Backpain.Knowledge.Content.Checking;

/// <summary>Where things stand in the files, so that findings can name file and line.</summary>
internal sealed class ContentPlaces
{
    private static readonly string[] Folders = ["factSheets", "intents", "wording"];

    private readonly Dictionary<string, Passage> byId;
    private readonly Dictionary<string, AskFile> asksOf;
    private readonly Dictionary<string, Passage> signs;

    private ContentPlaces(IReadOnlyList<Passage> passages, IReadOnlyList<Passage> signs, IReadOnlyList<AskFile> asks)
    {
        Passages = passages;
        this.signs = signs.DistinctBy(passage => passage.Section.Id).ToDictionary(passage => passage.Section.Id);
        asksOf = asks.ToDictionary(file => file.Subject);
        byId = passages.DistinctBy(passage => passage.Section.Id).ToDictionary(passage => passage.Section.Id);
    }

    /// <summary>Everything that patients read, heading by heading.</summary>
    internal IReadOnlyList<Passage> Passages { get; }

    internal static ContentPlaces In(string contentDirectory)
    {
        return new ContentPlaces(
            [.. Folders.SelectMany(folder => PassagesIn(contentDirectory, folder))],
            [.. PassagesIn(contentDirectory, "urgentSymptoms")],
            AskFile.ReadAll(contentDirectory, []));
    }

    private static IEnumerable<Passage> PassagesIn(string contentDirectory, string folder) =>
        ContentFileReader.ReadFolder(contentDirectory, folder, []).SelectMany(file => file.Sections.Select(section => new Passage(file.Faults.File, section)));

    /// <param name="sign">The id of a red flag.</param>
    internal ContentFinding FindingAtSign(ContentFindingKind kind, string sign, string message) => new(kind, signs[sign].File, signs[sign].Section.Line, message);

    /// <param name="subject">The id of a topic or intent.</param>
    internal ContentFinding Finding(ContentFindingKind kind, string subject, string message) =>
        new(kind, byId[subject].File, byId[subject].Section.Line, message);

    internal ContentFinding FindingAtAsk(ContentFindingKind kind, string subject, string ask, string message) =>
        asksOf.TryGetValue(subject, out var file) && file.Asks.FirstOrDefault(item => item.Text == ask) is { } found
            ? new(kind, file.Faults.File, found.Line, message)
            : new(kind, byId[subject].File, byId[subject].LineOfAsk(ask), message);

    /// <summary>A heading with what stands under it.</summary>
    internal sealed record Passage(string File, ContentSection Section)
    {
        /// <summary>What patients may read of it.</summary>
        internal string Shown => MarkdownText.Join(Section.Body, Section.Find("evidence")?.Text ?? "");

        internal ContentFinding Finding(ContentFindingKind kind, string message) => new(kind, File, Section.Line, message);

        internal int LineOfAsk(string ask) => Section.Find("asks")?.Items.FirstOrDefault(item => item.Text == ask)?.Line ?? Section.Line;
    }
}
