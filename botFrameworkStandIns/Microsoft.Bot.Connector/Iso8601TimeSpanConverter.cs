using System;
using System.Xml;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>Writes a time span as an ISO 8601 duration, such as PT1M30S.</summary>
internal sealed class Iso8601TimeSpanConverter : JsonConverter
{
    public override bool CanConvert(Type objectType) => (Nullable.GetUnderlyingType(objectType) ?? objectType) == typeof(TimeSpan);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) =>
        reader.TokenType == JsonToken.Null ? null : XmlConvert.ToTimeSpan(serializer.Deserialize<string>(reader));

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) =>
        writer.WriteValue(XmlConvert.ToString((TimeSpan)value));
}
