using Backpain.Knowledge;
using Backpain.Knowledge.Content;
using Microsoft.Extensions.DependencyInjection;

namespace Backpain.Benchmarks;

/// <summary>The real content, found above the program.</summary>
internal static class BenchmarkContent
{
    internal static string Folder { get; } = Find();

    internal static ServiceProvider Services() => new ServiceCollection().AddLogging().AddKnowledge(Folder).BuildServiceProvider();

    internal static ContentSnapshot Read() => ContentLibrary.Read(Folder);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var content = Path.Combine(folder.FullName, "content", "factSheets");
            if (Directory.Exists(content))
            {
                return Path.GetDirectoryName(content)!;
            }
        }

        throw new DirectoryNotFoundException("There is no content folder above the benchmarks.");
    }
}
