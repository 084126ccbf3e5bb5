namespace Backpain.Dialogs.Tests.Conversations;

/// <summary>
/// A conversation as text: <c>Patient:</c>, <c>Patient with a photo:</c>, <c>Bot:</c>, <c>Store:</c> and <c>Kept:</c> lines, <c>Later: 20 hours</c>, <c>Restart</c>, <c>Fault:</c>;
/// a line that begins with # is a comment.
/// </summary>
public sealed record ChatScript(string Name, IReadOnlyList<ChatLine> Lines)
{
    private static readonly string[] Speakers = ["Patient", "Patient with a photo", "Bot", "Store", "Kept", "Restart", "Later", "Fault"];

    public static ChatScript Read(string file) =>
        new(Path.GetFileNameWithoutExtension(file), [.. File.ReadLines(file).Select(ReadLine).OfType<ChatLine>()]);

    private static ChatLine? ReadLine(string line, int index)
    {
        if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
        {
            return null;
        }

        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var speaker = colon < 0 ? line.Trim() : line[..colon];
        return Speakers.Contains(speaker)
            ? new ChatLine(index + 1, speaker, colon < 0 ? "" : line[(colon + 1)..].Trim())
            : throw new FormatException($"Line {index + 1}: '{line}' begins with none of {string.Join(", ", Speakers)}.");
    }

    public override string ToString() => Name;
}

public sealed record ChatLine(int Number, string Speaker, string Text);
