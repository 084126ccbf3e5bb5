using System.Diagnostics;
using System.IO.Compression;

namespace Backpain.Architecture.Tests;

/// <summary>The app package that Teams administrators upload, as its one command builds it.</summary>
public sealed class TeamsAppPackageTests : IDisposable
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("backpain-teams-");

    private string Package => Path.Combine(folder.FullName, "app.zip");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task The_package_holds_a_valid_manifest_and_icons_of_the_right_sizes()
    {
        (await BuildAsync("--app-id", AppId, "--host", "bot.example.org", "--developer", "The \"Clinic\"")).ShouldBe((0, ""));
        await ZipFile.ExtractToDirectoryAsync(Package, folder.FullName);

        SizeOf("color.png").ShouldBe((192, 192));
        SizeOf("outline.png").ShouldBe((32, 32));
        var manifest = Path.Combine(folder.FullName, "manifest.json");
        (await RunAsync(Repository.PathOf("tests/teamsClient/checkManifest.mjs"), manifest)).ShouldBe((0, ""));
        (await File.ReadAllTextAsync(manifest)).ShouldNotContain("${");
    }

    [Theory]
    [InlineData("--app-id must be", "--host", "bot.example.org")]
    [InlineData("--host must be", "--app-id", AppId, "--host", "https://bot.example.org/")]
    [InlineData("--version must have", "--app-id", AppId, "--host", "bot.example.org", "--version", "1")]
    [InlineData("--nothing", "--nothing", "x")]
    public async Task What_is_missing_is_said_and_nothing_is_built(string said, params string[] arguments)
    {
        var (exit, faults) = await BuildAsync(arguments);

        exit.ShouldBe(1);
        faults.ShouldContain(said);
        File.Exists(Package).ShouldBeFalse();
    }

    private Task<(int Exit, string Faults)> BuildAsync(params string[] arguments) =>
        RunAsync([Repository.PathOf("deploymentTemplates/teams/buildAppPackage.mjs"), "--out", Package, .. arguments]);

    private static async Task<(int Exit, string Faults)> RunAsync(params string[] arguments)
    {
        using var node = Process.Start(new ProcessStartInfo("node", arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var faults = await node.StandardError.ReadToEndAsync();
        await node.WaitForExitAsync();
        return (node.ExitCode, faults);
    }

    /// <summary>Width and height stand at the same place in every PNG.</summary>
    private (int Width, int Height) SizeOf(string icon)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder.FullName, icon));
        return (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)));
    }
}
