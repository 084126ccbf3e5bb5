using System.Diagnostics;
using Backpain.StandIns.Surface.Tests.Support;
using Newtonsoft.Json.Linq;

namespace Backpain.StandIns.Surface.Tests;

/// <summary>The switch between the stand-ins and the official packages, as MSBuild evaluates it for the dialogs.</summary>
public class SwitchTests
{
    [Fact]
    public async Task The_official_packages_are_referenced_where_that_is_asked_for()
    {
        var items = await ItemsAsync("Official");

        items["PackageReference"]!.Select(Identity).ShouldContain("Microsoft.Bot.Builder.Dialogs");
        items["ProjectReference"]!.Select(Identity).ShouldNotContain(reference => reference.Contains("botFrameworkStandIns"));
    }

    [Fact]
    public async Task The_stand_ins_are_referenced_where_that_is_asked_for()
    {
        var items = await ItemsAsync("StandIn");

        items["PackageReference"]!.Select(Identity).ShouldNotContain(package => package.StartsWith("Microsoft.Bot."));
        items["ProjectReference"]!.Select(Identity).ShouldContain(reference => reference.EndsWith("/Microsoft.Bot.Builder.Dialogs.csproj"));
    }

    [Fact]
    public async Task A_mistyped_switch_is_an_error()
    {
        var (exitCode, output) = await MSBuildAsync("-p:BotFramework=Oficial", "-t:CollectPackageReferences");

        exitCode.ShouldNotBe(0);
        output.ShouldContain("BotFramework is 'Oficial'; it must be StandIn or Official.");
    }

    private static string Identity(JToken item) => item.Value<string>("Identity")!.Replace('\\', '/');

    private static async Task<JToken> ItemsAsync(string botFramework)
    {
        var (exitCode, output) = await MSBuildAsync($"-p:BotFramework={botFramework}", "-getItem:PackageReference,ProjectReference");
        exitCode.ShouldBe(0, output);
        return JObject.Parse(output)["Items"]!;
    }

    private static async Task<(int ExitCode, string Output)> MSBuildAsync(params string[] arguments)
    {
        var project = Repository.PathTo("dialogs", "Backpain.Dialogs.csproj");
        var start = new ProcessStartInfo("dotnet", ["msbuild", project, "-nologo", "-nodeReuse:false", .. arguments])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Repository.Root,
        };

        // The test runner's own settings of MSBuild are not those of a person at the command line.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
