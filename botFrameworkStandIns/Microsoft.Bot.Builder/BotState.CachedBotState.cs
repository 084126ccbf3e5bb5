using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>A state as it is in one turn.</summary>
    public class CachedBotState
    {
        private static readonly JsonSerializer Serializer = JsonSerializer.CreateDefault();

        private string _saved;

        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>();
            RememberAsSaved();
        }

        public IDictionary<string, object> State { get; set; }

        internal bool IsChanged() => _saved != Json();

        internal void RememberAsSaved() => _saved = Json();

        internal void RememberAsUnsaved() => _saved = string.Empty;

        private string Json()
        {
            using var writer = new StringWriter(CultureInfo.InvariantCulture);
            Serializer.Serialize(writer, State);
            return writer.ToString();
        }
    }
}
