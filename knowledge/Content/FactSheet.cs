namespace Backpain.Knowledge.Content;

/// <summary>One sheet of <c>content/factSheets</c>: a file with front matter, whose headings with an id are its topics.</summary>
/// <param name="Id">The file's name without its ending, for example <c>acupuncture-for-back-pain</c>; stands in addresses.</param>
/// <param name="Introduction">Markdown before the first topic; may be empty.</param>
/// <param name="ReviewedBy">Who signed the sheet off, or null while nobody has.</param>
/// <param name="ReviewDue">The day from which the sheet counts as overdue.</param>
public sealed record FactSheet(
    string Id,
    string Title,
    string Audience,
    string Owner,
    string? ReviewedBy,
    DateOnly? ReviewedOn,
    DateOnly ReviewDue,
    string Introduction,
    IReadOnlyList<Source> Sources,
    IReadOnlyList<Topic> Topics);

/// <summary>Where a fact comes from, as the sheet's front matter lists it.</summary>
/// <param name="Key">Short key that the sheet's evidence refers to, for example <c>V12</c>.</param>
/// <param name="Year">As printed, for example <c>2012</c> or <c>undated</c>.</param>
/// <param name="Address">An absolute address, or null for a source without one.</param>
public sealed record Source(string Key, string Title, string Year, Uri? Address);
