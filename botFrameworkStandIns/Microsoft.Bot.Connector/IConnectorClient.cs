using System;

namespace Microsoft.Bot.Connector;

/// <summary>Writes into the conversations of one channel service.</summary>
public interface IConnectorClient : IDisposable
{
    Uri BaseUri { get; set; }

    IConversations Conversations { get; }
}
