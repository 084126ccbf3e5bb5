using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Markdig;
using YamlDotNet.RepresentationModel;

namespace Backpain.Knowledge.Learning;

/// <summary>Tells from what something was learned: the files that teach, and the code that reads them and learns, with the words built into it.</summary>
/// <param name="Hash">The same only where all of it is the same.</param>
internal sealed record LearningKey(string Hash)
{
    internal const int Length = 2 * SHA256.HashSizeInBytes;

    private static readonly string[] TeachingFolders = ["asks", "factSheets", "intents", "layWords", "urgentSymptoms"];
    private static readonly Module[] Code = [typeof(LearningKey).Module, typeof(Markdown).Module, typeof(YamlStream).Module];

    internal static LearningKey Of(string contentDirectory)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var module in Code)
        {
            hash.AppendData(module.ModuleVersionId.ToByteArray());
        }

        foreach (var (name, path) in FilesIn(contentDirectory).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var file = BytesOf(path);
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{file.Length}\n"));
            hash.AppendData(file);
        }

        return new LearningKey(Convert.ToHexString(hash.GetHashAndReset()));
    }

    private static IEnumerable<(string Name, string Path)> FilesIn(string contentDirectory) =>
        TeachingFolders.Select(folder => Path.Combine(contentDirectory, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories))
            .Select(path => (Path.GetRelativePath(contentDirectory, path).Replace('\\', '/'), path));

    // A file that can't be read is a fault of the content, which its reader tells.
    private static byte[] BytesOf(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
