namespace Backpain.Knowledge.Content;

/// <summary>Words that mean much the same when people ask here: a heading with an id in <c>content/layWords</c>. Never shown.</summary>
/// <param name="Id">For example <c>hurt</c>.</param>
/// <param name="Phrases">Words and phrases of up to four words, as people write them.</param>
public sealed record LayMeaning(string Id, IReadOnlyList<string> Phrases);
