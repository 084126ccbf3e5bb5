using System.Text.RegularExpressions;

namespace Backpain.Knowledge.Content.Reading;

internal static partial class PhraseReader
{
    internal static Phrase Read(ContentFile file, ContentSection section)
    {
        foreach (Match broken in BrokenPlaceholder().Matches(section.Body))
        {
            file.Faults.Add(section.Line, $"'{broken.Value}' under '{section.Title}' is no placeholder; one is written with letters alone, like {{name}}.");
        }

        return new Phrase($"{file.Name}.{section.Id}", section.Body, section.ItemsOf("suggestions"));
    }

    [GeneratedRegex(@"\{(?![A-Za-z]+\})[^}\n]*\}?|(?<!\{[A-Za-z]*)\}")]
    private static partial Regex BrokenPlaceholder();
}
