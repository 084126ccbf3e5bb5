namespace Backpain.Bot.Configuration;

internal static class ContentDirectory
{
    /// <returns>The configured folder, or the nearest <c>content</c> at or above the program.</returns>
    internal static string Find(string configured) =>
        configured.Length > 0 ? Path.GetFullPath(configured) : Above(AppContext.BaseDirectory) ?? Path.GetFullPath("content");

    private static string? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var content = Path.Combine(folder.FullName, "content");
            if (Directory.Exists(Path.Combine(content, "factSheets")))
            {
                return content;
            }
        }

        return null;
    }
}
