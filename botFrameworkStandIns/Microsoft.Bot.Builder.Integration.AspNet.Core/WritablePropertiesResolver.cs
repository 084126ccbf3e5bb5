using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Writes only what can be set from outside the type. So the body of an invoke response must not be an anonymous object.</summary>
internal sealed class WritablePropertiesResolver : DefaultContractResolver
{
    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (member is PropertyInfo { GetMethod.IsStatic: not true } info)
        {
            var isSettable = info.SetMethod is { IsPrivate: false, IsFamily: false };
            property.ShouldSerialize = _ => isSettable;
        }

        return property;
    }
}
