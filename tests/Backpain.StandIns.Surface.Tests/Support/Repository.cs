namespace Backpain.StandIns.Surface.Tests.Support;

internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The package ids that there is a stand-in for: one folder each.</summary>
    public static IReadOnlyList<string> StandIns { get; } = Directory
        .GetFiles(PathTo("botFrameworkStandIns"), "*.csproj", SearchOption.AllDirectories)
        .Select(project => Path.GetFileNameWithoutExtension(project))
        .Order(StringComparer.Ordinal)
        .ToList();

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Where a stand-in lies when it is built in the same configuration as these tests.</summary>
    public static string StandInAssembly(string packageId)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        return PathTo("artifacts", "StandIn", "bin", packageId, configuration, $"Backpain.StandIn.{packageId}.dll");
    }

    private static string FindRoot(string directory) =>
        File.Exists(Path.Combine(directory, "Backpain.sln")) ? directory : FindRoot(Directory.GetParent(directory)!.FullName);
}
