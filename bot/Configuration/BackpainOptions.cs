namespace Backpain.Bot.Configuration;

/// <summary>The host's own settings under <c>Backpain</c>; what the consultations need stands in <see cref="Consultations.ConsultationsOptions"/>.</summary>
internal sealed record BackpainOptions
{
    public const string Section = "Backpain";

    /// <summary>Where patients reach the site, with scheme; links in answers and mails start with it.</summary>
    public string PublicAddress { get; init; } = "http://localhost:3978";

    /// <summary>What clinicians edit. Empty: the nearest <c>content</c> folder at or above the program.</summary>
    public string ContentDirectory { get; init; } = "";

    internal static BackpainOptions From(IConfiguration configuration) => configuration.GetSection(Section).Get<BackpainOptions>() ?? new BackpainOptions();

    /// <summary>Everything that is wrong with these settings, each by its name.</summary>
    internal IEnumerable<string> Faults()
    {
        if (!Uri.TryCreate(PublicAddress, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            yield return "Backpain:PublicAddress must be an http or https address.";
        }

        if (!Directory.Exists(Configuration.ContentDirectory.Find(ContentDirectory)))
        {
            yield return "Backpain:ContentDirectory names a folder that does not exist.";
        }
    }
}
