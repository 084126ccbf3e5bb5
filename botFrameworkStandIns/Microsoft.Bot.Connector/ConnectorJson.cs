using System.IO;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Connector;

/// <summary>JSON as it goes to and comes from a channel service. The serializer and its contracts are made once.</summary>
internal static class ConnectorJson
{
    private static readonly UTF8Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new DefaultContractResolver(),
        Converters = { new Iso8601TimeSpanConverter() },
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        MaxDepth = null,
        NullValueHandling = NullValueHandling.Ignore,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
    });

    public static HttpContent Content(object body)
    {
        var bytes = new MemoryStream();
        using (var writer = new StreamWriter(bytes, Utf8, bufferSize: -1, leaveOpen: true))
        {
            Serializer.Serialize(writer, body);
        }

        var content = new ByteArrayContent(bytes.GetBuffer(), 0, (int)bytes.Length);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        return content;
    }

    public static T Read<T>(string json)
        where T : class
    {
        using var reader = new JsonTextReader(new StringReader(json)) { MaxDepth = null };
        return Serializer.Deserialize<T>(reader);
    }
}
