using System.Xml.Linq;

namespace Backpain.Architecture.Tests;

/// <summary>Who may know whom.</summary>
public sealed class RoomTests
{
    [Theory]
    [InlineData("knowledge", "")]
    [InlineData("consultations", "")]
    [InlineData("dialogs", "consultations knowledge")]
    [InlineData("bot", "consultations dialogs knowledge")]
    public void A_room_references_only_the_rooms_below_it(string room, string allowed)
    {
        var project = XDocument.Load(Repository.Files(room, "*.csproj").Single());
        var referenced = project.Descendants("ProjectReference").Select(reference => reference.Attribute("Include")!.Value.Split('/', '\\')[1]).Order();

        string.Join(' ', referenced).ShouldBe(allowed);
    }

    [Theory]
    [InlineData("knowledge")]
    [InlineData("consultations")]
    [InlineData("tests/Backpain.Knowledge.Tests")]
    [InlineData("tests/Backpain.Consultations.Tests")]
    [InlineData("tests/Support")]
    public void Bot_Framework_stays_out_of_the_rooms_that_decide(string folder)
    {
        var knowing = Repository.Files(folder, "*.cs").Concat(Repository.Files(folder, "*.csproj"))
            .Where(file => File.ReadAllText(file).Contains("Microsoft." + "Bot.", StringComparison.Ordinal));

        knowing.ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_build_knows_which_Bot_Framework_serves()
    {
        var knowing = Repository.Files(".", "*.cs").Where(file => File.ReadLines(file).Any(line => line.TrimStart().StartsWith("#" + "if", StringComparison.Ordinal)));

        knowing.ShouldBeEmpty();
    }

    [Fact]
    public void A_stand_in_references_nothing_but_stand_ins()
    {
        var outside = Repository.Files("botFrameworkStandIns", "*.csproj")
            .SelectMany(file => XDocument.Load(file).Descendants("ProjectReference").Select(reference => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, reference.Attribute("Include")!.Value.Replace('\\', '/')))))
            .Where(path => !path.StartsWith(Repository.PathOf("botFrameworkStandIns"), StringComparison.Ordinal));

        outside.ShouldBeEmpty();
    }
}
