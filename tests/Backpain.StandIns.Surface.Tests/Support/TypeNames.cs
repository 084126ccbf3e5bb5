namespace Backpain.StandIns.Surface.Tests.Support;

/// <summary>Types as one would write them down, without their namespace.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(double)] = "double",
        [typeof(int)] = "int",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(uint)] = "uint",
        [typeof(void)] = "void",
    };

    public static bool IsOfRuntime(Type type) =>
        type.Namespace == "System" || type.Namespace?.StartsWith("System.", StringComparison.Ordinal) == true;

    public static string Of(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsArray)
        {
            return Of(type.GetElementType()!) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Of(value) + "?";
        }

        var outer = type is { IsNested: true, IsGenericParameter: false } ? Of(type.DeclaringType!) + "." : string.Empty;
        return outer + type.Name.Split('`')[0] + (type.IsGenericType ? Arguments(type.GetGenericArguments()) : string.Empty);
    }

    public static string Arguments(Type[] arguments) => $"<{string.Join(", ", arguments.Select(Of))}>";
}
