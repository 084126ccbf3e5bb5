namespace Backpain.Bot.Configuration;

/// <summary>The settings under <c>Backpain</c>; every one has a default that works on one machine.</summary>
internal sealed class BackpainOptions
{
    public const string Section = "Backpain";

    /// <summary>Where patients reach the site, with scheme; links in answers and mails start with it.</summary>
    public string PublicAddress { get; set; } = "http://localhost:3978";

    /// <summary>Holds the SQLite file, the keys and the mail pick-up folder. Relative to where the program is started.</summary>
    public string DataDirectory { get; set; } = "data";

    /// <summary>What clinicians edit. Empty: the nearest <c>content</c> folder at or above the program.</summary>
    public string ContentDirectory { get; set; } = "";

    /// <summary>Where consultation requests are mailed to.</summary>
    public string ClinicAddress { get; set; } = "consultations@clinic.example";

    public DatabaseOptions Database { get; set; } = new();
}

/// <summary>Which database keeps requests, state and transcripts; the connection string is <c>ConnectionStrings:Backpain</c>.</summary>
internal sealed class DatabaseOptions
{
    /// <summary><c>Sqlite</c> or <c>PostgreSql</c>.</summary>
    public string Provider { get; set; } = "Sqlite";
}
