namespace Backpain.Bot.Configuration;

/// <summary>The host's own settings under <c>Backpain</c>; what the consultations need stands in <see cref="Consultations.ConsultationsOptions"/>.</summary>
internal sealed record BackpainOptions
{
    public const string Section = "Backpain";

    /// <summary>Where patients reach the site, with scheme; links in answers and mails start with it. Empty: where the program listens, on this machine.</summary>
    public string PublicAddress { get; init; } = "";

    /// <summary>What clinicians edit. Empty: the nearest <c>content</c> folder at or above the program.</summary>
    public string ContentDirectory { get; init; } = "";

    /// <summary>What opens on pages: <c>light</c>, the project's own client, or <c>webchat</c>, Microsoft's Web Chat.</summary>
    public string ChatClient { get; init; } = "light";

    internal static BackpainOptions From(IConfiguration configuration)
    {
        var options = configuration.GetSection(Section).Get<BackpainOptions>() ?? new BackpainOptions();
        return options.PublicAddress.Length > 0 ? options : options with { PublicAddress = OwnAddress(configuration["Urls"]) };
    }

    /// <summary>The first address listened on; "all addresses of this machine" is called localhost.</summary>
    private static string OwnAddress(string? urls)
    {
        var first = (urls ?? "").Split(';')[0].Replace("//+", "//localhost", StringComparison.Ordinal).Replace("//*", "//localhost", StringComparison.Ordinal);
        return Uri.TryCreate(first, UriKind.Absolute, out var address) && address.Port > 0 ? first : Hosting.ListenAddress.Default;
    }

    /// <summary>Everything that is wrong with these settings, each by its name.</summary>
    internal IEnumerable<string> Faults()
    {
        if (!Uri.TryCreate(PublicAddress, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            yield return "Backpain:PublicAddress must be an http or https address.";
        }

        if (ChatClient is not ("light" or "webchat"))
        {
            yield return "Backpain:ChatClient must be light or webchat.";
        }

        if (!Directory.Exists(Configuration.ContentDirectory.Find(ContentDirectory)))
        {
            yield return "Backpain:ContentDirectory names a folder that does not exist.";
        }
    }
}
