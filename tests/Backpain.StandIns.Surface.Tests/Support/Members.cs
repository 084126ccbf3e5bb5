using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Backpain.StandIns.Surface.Tests.Support;

/// <summary>Members as one would write them down.</summary>
internal static class Members
{
    public static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    public static bool IsVisible(FieldInfo field) =>
        !field.IsSpecialName && (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly);

    public static bool IsVisible(PropertyInfo property) => property.GetAccessors(nonPublic: true).Any(IsVisible);

    public static string Constructor(ConstructorInfo constructor) => $"{Access(constructor)}new({Parameters(constructor)})";

    public static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? TypeNames.Arguments(method.GetGenericArguments()) : string.Empty;
        return $"{Access(method)}{TypeNames.Of(method.ReturnType)} {method.Name}{generic}({Parameters(method)})";
    }

    public static string Property(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true).Where(IsVisible).ToList();
        var get = accessors.Contains(property.GetMethod!) ? " get;" : string.Empty;
        var setAccess = property.SetMethod?.IsPublic == true ? string.Empty : "protected ";
        var set = accessors.Contains(property.SetMethod!) ? $" {setAccess}set;" : string.Empty;
        return $"{Access(accessors[0])}{TypeNames.Of(property.PropertyType)} {property.Name} {{{get}{set} }}{JsonName(property)}";
    }

    public static string Field(FieldInfo field)
    {
        var modifiers = field switch
        {
            { IsLiteral: true } => "const ",
            { IsStatic: true, IsInitOnly: true } => "static readonly ",
            { IsStatic: true } => "static ",
            _ => string.Empty,
        };
        var value = field.IsLiteral ? $" = {Value(field.GetRawConstantValue())}" : string.Empty;
        return $"{(field.IsPublic ? string.Empty : "protected ")}{modifiers}{TypeNames.Of(field.FieldType)} {field.Name}{value}";
    }

    private static string Access(MethodBase method)
    {
        var access = method.IsPublic ? string.Empty : "protected ";
        var scope = method.IsStatic ? "static " : string.Empty;
        var overriding = method switch
        {
            { IsAbstract: true } => "abstract ",
            { IsVirtual: true, IsFinal: false } => "virtual ",
            _ => string.Empty,
        };
        return access + scope + overriding;
    }

    private static string Parameters(MethodBase method)
    {
        var isExtension = method.IsDefined(typeof(ExtensionAttribute), false);
        return (isExtension ? "this " : string.Empty) + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var modifier = parameter.IsOut ? "out " : parameter.IsDefined(typeof(ParamArrayAttribute), false) ? "params " : string.Empty;
        var caller = parameter.IsDefined(typeof(CallerMemberNameAttribute), false) ? "[CallerMemberName] " : string.Empty;
        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        var optional = parameter.HasDefaultValue ? $" = {Value(parameter.RawDefaultValue)}" : string.Empty;
        return $"{caller}{modifier}{TypeNames.Of(type)} {parameter.Name}{optional}";
    }

    private static string JsonName(PropertyInfo property)
    {
        var attribute = property.GetCustomAttributesData().FirstOrDefault(data => data.AttributeType.Name == "JsonPropertyAttribute");
        var named = attribute?.NamedArguments.FirstOrDefault(argument => argument.MemberName == "PropertyName").TypedValue.Value;
        var name = named ?? attribute?.ConstructorArguments.FirstOrDefault().Value;
        return name == null ? string.Empty : $" as \"{name}\"";
    }

    private static string Value(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
