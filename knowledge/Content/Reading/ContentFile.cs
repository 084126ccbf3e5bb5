namespace Backpain.Knowledge.Content.Reading;

/// <summary>A content file as written: front matter, what stands before the first heading, and a section for each heading with an id.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="Faults">Takes what the reader of a certain kind of file finds wrong with it.</param>
internal sealed record ContentFile(
    string Name,
    FrontMatter FrontMatter,
    string Introduction,
    IReadOnlyList<ContentSection> Sections,
    FileFaults Faults);

/// <summary>A heading <c>## Title {#id}</c> with what stands under it.</summary>
/// <param name="Line">Of the heading, counted from 1.</param>
/// <param name="FirstParagraph">Markdown; empty when the section begins with something else.</param>
/// <param name="Rest">Markdown after the first paragraph, without containers.</param>
internal sealed record ContentSection(
    string Id,
    string Title,
    int Line,
    string FirstParagraph,
    string Rest,
    IReadOnlyList<ContentContainer> Containers)
{
    /// <summary>All Markdown of the section except its containers.</summary>
    internal string Body => MarkdownText.Join(FirstParagraph, Rest);

    /// <returns>The container, or null when the section has none of that name.</returns>
    internal ContentContainer? Find(string container) => Containers.FirstOrDefault(each => each.Name == container);

    internal IReadOnlyList<string> ItemsOf(string container) => [.. Find(container)?.Items.Select(item => item.Text) ?? []];

    /// <summary>Faults every container that has another name, that comes twice, or that says nothing.</summary>
    internal void AllowContainers(FileFaults faults, params IReadOnlyList<string> names)
    {
        foreach (var container in Containers.Where(container => !names.Contains(container.Name)))
        {
            faults.Add(container.Line, $"'::: {container.Name}' is not known here; {(names.Count == 0 ? "none is" : "known are " + string.Join(", ", names))}.");
        }

        foreach (var container in Containers.Where(container => container.Text.Length == 0))
        {
            faults.Add(container.Line, $"'::: {container.Name}' is empty; fill it in or delete it.");
        }

        foreach (var again in Containers.GroupBy(container => container.Name).SelectMany(same => same.Skip(1)))
        {
            faults.Add(again.Line, $"'::: {again.Name}' stands twice under '{Title}'; put both together.");
        }
    }
}

/// <summary>A block between <c>::: name</c> and <c>:::</c>.</summary>
/// <param name="Text">Its Markdown.</param>
/// <param name="Items">The items of the list in it; empty when it holds no list.</param>
internal sealed record ContentContainer(string Name, int Line, string Text, IReadOnlyList<ContentItem> Items);

internal sealed record ContentItem(string Text, int Line);
