using Microsoft.Bot.Builder;
using Newtonsoft.Json.Serialization;

namespace Backpain.Bot.Storage;

/// <summary>
/// Writes the types of Bot Framework's stand-ins under the names of the official assemblies, and reads those names as whatever serves, so that
/// conversations survive a switch between the two.
/// </summary>
internal sealed class BotFrameworkTypeNames : DefaultSerializationBinder
{
    private const string StandIn = "Backpain.StandIn.";
    private const string BotFramework = "Microsoft.Bot.";

    /// <summary>Before an assembly's name inside the name of a generic type.</summary>
    private const string InGeneric = ", ";

    private static readonly bool StandInsServe = typeof(IBot).Assembly.GetName().Name!.StartsWith(StandIn, StringComparison.Ordinal);

    public override void BindToName(Type serializedType, out string? assemblyName, out string? typeName)
    {
        base.BindToName(serializedType, out assemblyName, out typeName);
        assemblyName = assemblyName?.Replace(StandIn, "", StringComparison.Ordinal);
        typeName = typeName?.Replace(StandIn, "", StringComparison.Ordinal);
    }

    public override Type BindToType(string? assemblyName, string typeName)
    {
        if (!StandInsServe)
        {
            return base.BindToType(assemblyName, typeName);
        }

        var assembly = assemblyName?.StartsWith(BotFramework, StringComparison.Ordinal) == true ? StandIn + assemblyName : assemblyName;
        return base.BindToType(assembly, typeName.Replace(InGeneric + BotFramework, InGeneric + StandIn + BotFramework, StringComparison.Ordinal));
    }
}
