using System.Diagnostics.CodeAnalysis;

namespace Backpain.Knowledge.Content;

/// <summary>A thing the bot says, from <c>content/wording</c> or <c>content/intents</c>.</summary>
/// <param name="Key">File name and heading id, for example <c>requestConsultation.ask-name</c>.</param>
/// <param name="Text">Markdown with <c>{placeholders}</c>.</param>
/// <param name="Suggestions">Texts of the buttons to offer with it, in order; a pressed button sends its text.</param>
public sealed record Phrase(string Key, string Text, IReadOnlyList<string> Suggestions)
{
    /// <summary>The text with every <c>{name}</c> replaced by its value.</summary>
    /// <exception cref="ArgumentException">A placeholder has no value, or a value has no placeholder: a fault in content or code.</exception>
    public string With(params ReadOnlySpan<(string Name, string Value)> values) => PlaceholderText.Fill(this, values);
}

/// <summary>Everything the bot says that is not a topic's answer, by key.</summary>
public sealed class Wording(IReadOnlyDictionary<string, Phrase> phrases)
{
    /// <summary>All keys, for checks.</summary>
    public IEnumerable<string> Keys => phrases.Keys;

    /// <exception cref="KeyNotFoundException">No wording has that key; the message names the key.</exception>
    public Phrase this[string key] => phrases.TryGetValue(key, out var phrase)
        ? phrase
        : throw new KeyNotFoundException($"content/wording has nothing under the key '{key}'.");

    public bool TryGet(string key, [MaybeNullWhen(false)] out Phrase phrase) => phrases.TryGetValue(key, out phrase);
}
