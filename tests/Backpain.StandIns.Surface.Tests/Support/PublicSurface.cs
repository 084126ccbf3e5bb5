using System.Reflection;

namespace Backpain.StandIns.Surface.Tests.Support;

/// <summary>
/// What other code can see of an assembly: a line for a type, and under it a line for everything that it is or has. Whether a member can be
/// overridden is part of it; whether it overrides one itself is not.
/// </summary>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private const string Indent = "  ";

    public static IEnumerable<string> Of(Assembly assembly) => assembly.GetTypes()
        .Where(IsVisible)
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .SelectMany(type => Facts(type).Order(StringComparer.Ordinal).Select(fact => Indent + fact).Prepend(Heading(type)));

    /// <summary>Every fact together with the type that it is told of.</summary>
    public static IEnumerable<string> Facts(IEnumerable<string> surface)
    {
        var heading = string.Empty;
        foreach (var line in surface)
        {
            var isFact = line.StartsWith(Indent, StringComparison.Ordinal);
            heading = isFact ? heading : line;
            yield return isFact ? $"{heading}: {line.Trim()}" : line;
        }
    }

    private static string Heading(Type type) => $"{Kind(type)} {type.Namespace}.{TypeNames.Of(type)}";

    private static IEnumerable<string> Facts(Type type)
    {
        if (type.BaseType == typeof(MulticastDelegate))
        {
            return [Members.Method(type.GetMethod("Invoke")!)];
        }

        return WhatItIs(type).Select(ancestor => "is " + TypeNames.Of(ancestor))
            .Concat(type.GetConstructors(Declared).Where(Members.IsVisible).Select(Members.Constructor))
            .Concat(type.GetMethods(Declared).Where(IsOwnMethod).Select(Members.Method))
            .Concat(type.GetProperties(Declared).Where(Members.IsVisible).Select(Members.Property))
            .Concat(type.GetFields(Declared).Where(Members.IsVisible).Select(Members.Field));
    }

    /// <summary>Base types and interfaces; but what a type of the runtime implements is not ours to tell.</summary>
    private static IEnumerable<Type> WhatItIs(Type type)
    {
        var ancestors = Ancestors(type).ToList();
        var known = ancestors.Where(ancestor => TypeNames.IsOfRuntime(ancestor)).SelectMany(ancestor => ancestor.GetInterfaces());
        return type.IsValueType ? [] : ancestors.Concat(type.GetInterfaces().Except(known)).Where(IsVisible);
    }

    private static bool IsOwnMethod(MethodInfo method)
    {
        var isNamed = !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal);
        return isNamed && Members.IsVisible(method) && method.GetBaseDefinition().DeclaringType != typeof(object);
    }

    private static IEnumerable<Type> Ancestors(Type type)
    {
        for (var ancestor = type.BaseType; ancestor != null && ancestor != typeof(object); ancestor = ancestor.BaseType)
        {
            yield return ancestor;
        }
    }

    private static bool IsVisible(Type type)
    {
        if (!type.IsNested)
        {
            return type.IsPublic;
        }

        return (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsVisible(type.DeclaringType!);
    }

    private static string Kind(Type type) => type switch
    {
        { IsInterface: true } => "interface",
        { IsEnum: true } => "enum",
        { IsValueType: true } => "struct",
        _ when type.BaseType == typeof(MulticastDelegate) => "delegate",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };
}
