namespace Backpain.Bot.Messaging;

/// <summary>The HTTP clients that replies go out with, whichever name the Bot Framework asks for.</summary>
internal sealed class ConnectorHttpClients(IHttpClientFactory factory) : IHttpClientFactory
{
    /// <summary>One name of its own, so that nothing else in the program sends with these handlers.</summary>
    internal const string Name = "Connector";

    /// <summary>Asks for the bot's own tokens.</summary>
    internal const string LoginName = "Login";

    public HttpClient CreateClient(string name) => factory.CreateClient(Name);

    internal HttpClient CreateLoginClient() => factory.CreateClient(LoginName);
}
