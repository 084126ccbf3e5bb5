using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

internal static class PromptCopy
{
    private static readonly JsonSerializerSettings Settings = new JsonSerializerSettings { MaxDepth = null };

    // The prompt itself is stored and asked again later: choices must not pile up in it.
    public static Activity Of(IMessageActivity prompt) =>
        JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(prompt, Settings), Settings);
}
