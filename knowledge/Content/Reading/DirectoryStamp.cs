using System.Globalization;

namespace Backpain.Knowledge.Content.Reading;

/// <summary>A text that differs when a file of the directory was added, changed or removed.</summary>
internal static class DirectoryStamp
{
    private static readonly string[] Endings = ["*.md", "*.json"];

    internal static string Of(string directory)
    {
        var files = new DirectoryInfo(directory);
        return files.Exists
            ? string.Join('\n', Endings.SelectMany(ending => files.EnumerateFiles(ending, SearchOption.AllDirectories)).Select(Of).Order(StringComparer.Ordinal))
            : "";
    }

    private static string Of(FileInfo file) =>
        string.Create(CultureInfo.InvariantCulture, $"{file.FullName} {file.LastWriteTimeUtc.Ticks} {(file.Exists ? file.Length : 0)}");
}
