using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Backpain.Bot.DirectLine.Activities;

/// <summary>Reads and writes activities. Strings that look like dates stay as they are: a page gets its own data back unchanged.</summary>
internal static class ActivityJson
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 64,
    });

    internal static byte[] Write(Activity activity)
    {
        using var json = new MemoryStream();
        using (var writer = new StreamWriter(json, Utf8))
        {
            Serializer.Serialize(writer, activity);
        }

        return json.ToArray();
    }

    /// <returns>Null for JSON's null.</returns>
    /// <exception cref="JsonException">It is no activity.</exception>
    internal static T? Read<T>(byte[] json)
        where T : class
    {
        using var reader = new JsonTextReader(new StreamReader(new MemoryStream(json), Utf8));
        return Serializer.Deserialize<T>(reader);
    }
}
