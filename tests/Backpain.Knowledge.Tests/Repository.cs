namespace Backpain.Knowledge.Tests;

internal static class Repository
{
    internal static string Root { get; } = Find(AppContext.BaseDirectory);

    internal static string Content => Path.Combine(Root, "content");

    internal static string SampleContent => Path.Combine(Root, "tests", "Backpain.Knowledge.Tests", "SampleContent");

    private static string Find(string from) =>
        File.Exists(Path.Combine(from, "Backpain.sln")) ? from : Find(Path.GetDirectoryName(from)!);
}
