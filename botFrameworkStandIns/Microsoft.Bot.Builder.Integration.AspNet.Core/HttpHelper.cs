using System;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Activities and invoke responses as HTTP bodies.</summary>
public static class HttpHelper
{
    public static readonly JsonSerializerSettings BotMessageSerializerSettings = new JsonSerializerSettings
    {
        ContractResolver = new WritablePropertiesResolver(),
        Converters = { new Iso8601TimeSpanConverter() },
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        Formatting = Formatting.Indented,
        MaxDepth = 128,
        NullValueHandling = NullValueHandling.Ignore,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
    };

    public static readonly JsonSerializer BotMessageSerializer = JsonSerializer.Create(BotMessageSerializerSettings);

    private static readonly UTF8Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The body as a value; default where it is not JSON, or not of the value's shape.</summary>
    public static async Task<T> ReadRequestAsync<T>(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body).ConfigureAwait(false);
        body.Position = 0;
        using var reader = new JsonTextReader(new StreamReader(body, Encoding.UTF8)) { MaxDepth = null };
        try
        {
            return BotMessageSerializer.Deserialize<T>(reader);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    /// <summary>Null is status 200 without a body.</summary>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.StatusCode = invokeResponse?.Status ?? StatusCodes.Status200OK;
        if (invokeResponse?.Body == null)
        {
            return;
        }

        using var body = new MemoryStream();
        using (var writer = new StreamWriter(body, Utf8, bufferSize: -1, leaveOpen: true))
        {
            BotMessageSerializer.Serialize(writer, invokeResponse.Body);
        }

        response.ContentType = "application/json";
        body.Position = 0;
        await body.CopyToAsync(response.Body).ConfigureAwait(false);
    }
}
