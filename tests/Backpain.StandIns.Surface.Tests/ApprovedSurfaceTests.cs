using System.Reflection;
using Backpain.StandIns.Surface.Tests.Support;

namespace Backpain.StandIns.Surface.Tests;

public class ApprovedSurfaceTests
{
    private static readonly string Approved =
        Repository.PathTo("tests", "Backpain.StandIns.Surface.Tests", "approvedSurface.txt");

    [Fact]
    public void The_stand_ins_show_what_was_approved_and_nothing_else()
    {
        var context = new StandInLoadContext();
        var surface = Repository.StandIns.SelectMany(id => PublicSurface.Of(context.LoadStandIn(id)).Prepend($"# {id}")).ToList();
        var approved = File.ReadAllLines(Approved);
        if (surface.SequenceEqual(approved))
        {
            return;
        }

        var received = Repository.PathTo("artifacts", "receivedSurface.txt");
        File.WriteAllLines(received, surface);
        var (facts, approvedFacts) = (PublicSurface.Facts(surface).ToList(), PublicSurface.Facts(approved).ToList());
        var added = facts.Except(approvedFacts).Select(fact => "+ " + fact);
        var removed = approvedFacts.Except(facts).Select(fact => "- " + fact);
        Assert.Fail($"""
            The public surface of the stand-ins is not the approved one:
            {string.Join(Environment.NewLine, removed.Concat(added))}
            Is every new line in the official package too? Then approve:
            cp {Path.GetRelativePath(Repository.Root, received)} {Path.GetRelativePath(Repository.Root, Approved)}
            """);
    }

    [Fact]
    public void What_was_approved_is_in_the_assemblies_that_the_bot_is_built_with()
    {
        var there = Repository.StandIns.SelectMany(id => PublicSurface.Facts(PublicSurface.Of(Referenced(id)))).ToHashSet();

        var missing = PublicSurface.Facts(File.ReadAllLines(Approved)).Where(fact => !fact.StartsWith('#') && !there.Contains(fact));

        missing.ShouldBeEmpty();
    }

    /// <summary>The assembly that BotFrameworkReference gave these tests: the stand-in or the official one.</summary>
    private static Assembly Referenced(string packageId)
    {
        var standIn = $"Backpain.StandIn.{packageId}";
        var isStandIn = File.Exists(Path.Combine(AppContext.BaseDirectory, standIn + ".dll"));
        return Assembly.Load(isStandIn ? standIn : packageId);
    }
}
