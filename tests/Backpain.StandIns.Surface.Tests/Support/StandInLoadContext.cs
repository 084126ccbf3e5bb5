using System.Reflection;
using System.Runtime.Loader;

namespace Backpain.StandIns.Surface.Tests.Support;

/// <summary>Loads the stand-ins from where they are built, also in tests that run on the official packages.</summary>
internal sealed class StandInLoadContext : AssemblyLoadContext
{
    private const string Prefix = "Backpain.StandIn.";

    public Assembly LoadStandIn(string packageId) => LoadFromAssemblyPath(Repository.StandInAssembly(packageId));

    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name!.StartsWith(Prefix, StringComparison.Ordinal) ? LoadStandIn(assemblyName.Name[Prefix.Length..]) : null;
}
