namespace Backpain.Bot.DirectLine;

/// <summary>The settings under <c>Backpain:DirectLine</c>: who may chat from a web page, how much, and how long it is kept.</summary>
internal sealed record DirectLineOptions
{
    public const string Section = "Backpain:DirectLine";

    private const int ShortestSecret = 16;

    /// <summary>
    /// The sites that may embed the chat, each as scheme and host (<c>https://clinic.example</c>), or <c>*</c> for all. The bot's own
    /// address need not be named.
    /// </summary>
    public IReadOnlyList<string> AllowedOrigins { get; init; } = [];

    /// <summary>Lets a server of the clinic ask for tokens, as a bearer. Empty: nobody can.</summary>
    public string Secret { get; init; } = "";

    /// <summary>How long an activity can be replayed to a page that comes back, and how long the bot remembers a conversation that rests, on every channel.</summary>
    public double TranscriptHours { get; init; } = 24;

    /// <summary>The largest activity taken, in kilobytes; files of an upload do not count, they are not kept.</summary>
    public int MaxBodyKilobytes { get; init; } = 256;

    /// <summary>Tokens asked for, and conversations started, from one address in a minute.</summary>
    public int StartsPerMinute { get; init; } = 120;

    /// <summary>Activities posted to one conversation in a minute.</summary>
    public int ActivitiesPerMinute { get; init; } = 60;

    /// <summary>Whether the two limits hold for callers on this machine, too.</summary>
    public bool LimitLoopback { get; init; }

    /// <summary>The secret of an Azure Direct Line channel. With it pages get tokens for Azure's Direct Line, not for the bot's own.</summary>
    public string AzureSecret { get; init; } = "";

    /// <summary>Where Azure's Direct Line is; Europe and India have their own.</summary>
    public string AzureEndpoint { get; init; } = "https://directline.botframework.com/v3/directline";

    internal static DirectLineOptions From(IConfiguration configuration) =>
        configuration.GetSection(Section).Get<DirectLineOptions>() ?? new DirectLineOptions();

    /// <summary>Everything that is wrong with these settings, each by its name.</summary>
    internal IEnumerable<string> Faults()
    {
        foreach (var origin in AllowedOrigins.Where(origin => origin != "*" && !IsOrigin(origin)))
        {
            yield return $"{Section}:AllowedOrigins has '{origin}'; it must be scheme and host, as in https://clinic.example, or *.";
        }

        if (Secret.Length is > 0 and < ShortestSecret)
        {
            yield return $"{Section}:Secret must have {ShortestSecret} characters or more.";
        }

        if (TranscriptHours is not (> 0 and <= 24 * 365))
        {
            yield return $"{Section}:TranscriptHours must be more than 0 and at most 8760 (a year).";
        }

        foreach (var (setting, value) in Counts().Where(count => count.Value < 1))
        {
            yield return $"{Section}:{setting} is {value}; it must be at least 1.";
        }

        if (!IsWebAddress(AzureEndpoint, out _))
        {
            yield return $"{Section}:AzureEndpoint must be an http or https address.";
        }
    }

    private IEnumerable<(string Setting, int Value)> Counts() =>
    [
        (nameof(MaxBodyKilobytes), MaxBodyKilobytes),
        (nameof(StartsPerMinute), StartsPerMinute),
        (nameof(ActivitiesPerMinute), ActivitiesPerMinute),
    ];

    private static bool IsOrigin(string text) =>
        IsWebAddress(text, out var address) && string.Equals(address.GetLeftPart(UriPartial.Authority), text, StringComparison.OrdinalIgnoreCase);

    private static bool IsWebAddress(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address) && address.Scheme is "http" or "https";
}
