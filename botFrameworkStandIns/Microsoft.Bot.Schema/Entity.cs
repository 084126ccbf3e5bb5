using System;
using System.Globalization;
using System.IO;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Something said about an activity: a type and any further properties.</summary>
public class Entity
{
    private static readonly JsonSerializer Serializer = JsonSerializer.CreateDefault(new JsonSerializerSettings { MaxDepth = null });

    public Entity()
    {
    }

    public Entity(string type = default)
    {
        Type = type;
    }

    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonExtensionData]
    public JObject Properties { get; set; } = new JObject();

    public T GetAs<T>() => ThroughJson<T>(this);

    public void SetAs<T>(T obj)
    {
        var copy = ThroughJson<Entity>(obj);
        Type = copy.Type;
        Properties = copy.Properties;
    }

    /// <summary>Entities are equal when their JSON is.</summary>
    public bool Equals(Entity other) => other != null && string.Equals(Json(this), Json(other), StringComparison.Ordinal);

    public override bool Equals(object obj) =>
        ReferenceEquals(this, obj) || (obj?.GetType() == GetType() && Equals((Entity)obj));

    // The official type hashes by reference although it compares by content; code must not meet anything else here.
    public override int GetHashCode() => base.GetHashCode();

    private static T ThroughJson<T>(object value)
    {
        using var reader = new JsonTextReader(new StringReader(Json(value)));
        return Serializer.Deserialize<T>(reader);
    }

    private static string Json(object value)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Serializer.Serialize(writer, value);
        return writer.ToString();
    }
}
