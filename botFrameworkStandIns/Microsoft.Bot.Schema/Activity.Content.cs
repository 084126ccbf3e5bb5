using System;
using System.Linq;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Summary)
        || Attachments?.Count > 0
        || ChannelData != null;

    public Mention[] GetMentions()
    {
        var mentions = Entities?.Where(entity => string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase));
        return mentions?.Select(entity => entity.Properties.ToObject<Mention>()).ToArray() ?? Array.Empty<Mention>();
    }

    /// <summary>The channel's own data as the type asked for, default where there is none.</summary>
    /// <exception cref="InvalidCastException">The data is neither of that type nor a JSON object.</exception>
    public TypeT GetChannelData<TypeT>()
    {
        if (ChannelData == null)
        {
            return default;
        }

        return ChannelData.GetType() == typeof(TypeT) ? (TypeT)ChannelData : ((JObject)ChannelData).ToObject<TypeT>();
    }

    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        if (ChannelData == null)
        {
            return false;
        }

        try
        {
            instance = GetChannelData<TypeT>();
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }
}
