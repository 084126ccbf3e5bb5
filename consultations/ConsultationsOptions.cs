using Backpain.Consultations.Delivering;
using Backpain.Consultations.Storing;
using Backpain.Consultations.WorkingTime;
using Microsoft.Extensions.Configuration;

namespace Backpain.Consultations;

/// <summary>Where requests are kept and where they go. Every setting has a default that works on one machine.</summary>
public sealed record ConsultationsOptions
{
    public const string Section = "Backpain";
    public const string ConnectionStringName = "Backpain";

    /// <summary>Holds the SQLite file, the keys and the mail pick-up folder.</summary>
    public string DataDirectory { get; init; } = "data";

    public DatabaseOptions Database { get; init; } = new();

    public MailOptions Mail { get; init; } = new();

    public DeliveryOptions Delivery { get; init; } = new();

    public WebhookOptions Webhook { get; init; } = new();

    /// <summary>When somebody is at the clinic; replies are counted in it.</summary>
    public WorkingTimeOptions WorkingTime { get; init; } = new();

    /// <summary>How long a request is kept. The wording tells patients 12 months: change both or neither.</summary>
    public int KeepMonths { get; init; } = 12;

    /// <summary>How long a question without an answer is kept after it was last asked.</summary>
    public int KeepUnansweredDays { get; init; } = 90;

    /// <summary>How the keys are guarded.</summary>
    public KeyOptions Keys { get; init; } = new();

    /// <summary>Where the keys lie that encrypt what patients told us. Several instances share one folder.</summary>
    public string? KeysDirectory { get; init; }

    /// <summary>Reads the section <c>Backpain</c> and the connection string of that name, and fills in what follows from the data directory.</summary>
    /// <exception cref="InvalidOperationException">A value is not of its kind, for example an unknown database provider.</exception>
    public static ConsultationsOptions From(IConfiguration configuration)
    {
        var options = configuration.GetSection(Section).Get<ConsultationsOptions>() ?? new();
        var connection = configuration.GetConnectionString(ConnectionStringName) ?? options.Database.ConnectionString;
        return (options with { Database = options.Database with { ConnectionString = connection } }).WithDefaults();
    }

    /// <summary>These options with every default written out.</summary>
    public ConsultationsOptions WithDefaults() => this with
    {
        KeysDirectory = KeysDirectory ?? Path.Combine(DataDirectory, "keys"),
        Mail = Mail with { PickupDirectory = Mail.PickupDirectory ?? Path.Combine(DataDirectory, "mail") },
        Database = Database is { Provider: DatabaseProvider.Sqlite, ConnectionString: "" }
            ? Database with { ConnectionString = $"Data Source={Path.Combine(DataDirectory, "backpain.db")}" }
            : Database,
    };

    /// <summary>Everything that is wrong with these options, each with the setting's name; empty when they will do.</summary>
    public IReadOnlyList<string> Faults() => [.. ConsultationsOptionsFaults.Of(WithDefaults())];
}
