using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Newtonsoft.Json;

namespace Backpain.Bot.Storage;

/// <summary>Writes state items as Bot Framework's storages do, JSON with type names, and encrypts them: state holds what patients told us.</summary>
internal sealed class StateSerialiser(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("Backpain.BotState");

    // Type names are needed for dialogs' state. What is read here was written and signed here: nobody else can put a type name in.
    private readonly JsonSerializer json = JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.All,
        SerializationBinder = new BotFrameworkTypeNames(),
    });

    internal byte[] Write(object item)
    {
        using var text = new StringWriter();
        json.Serialize(text, item, typeof(object));
        return protector.Protect(Encoding.UTF8.GetBytes(text.ToString()));
    }

    internal object Read(byte[] content)
    {
        using var reader = new JsonTextReader(new StringReader(Encoding.UTF8.GetString(protector.Unprotect(content))));
        return json.Deserialize<object>(reader) ?? throw new InvalidDataException("A state item is empty.");
    }
}
