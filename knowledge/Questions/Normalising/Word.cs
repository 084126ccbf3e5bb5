namespace Backpain.Knowledge.Questions.Normalising;

/// <summary>What stands between a word and the next; a later one cuts deeper.</summary>
internal enum Break
{
    None,
    Comma,
    Stop,
    Question,
}

/// <summary>A word in lower case, without punctuation.</summary>
internal readonly record struct Word(string Text, Break After)
{
    internal static string Join(IEnumerable<Word> words) => string.Join(' ', words.Select(word => word.Text));
}
