using Microsoft.Extensions.Options;

namespace Backpain.Bot.Configuration;

/// <summary>Checks the settings at start and tells all faults at once.</summary>
internal sealed class SettingsCheck : IValidateOptions<BackpainOptions>
{
    private static readonly string[] Databases = ["Sqlite", "PostgreSql"];

    public ValidateOptionsResult Validate(string? name, BackpainOptions options)
    {
        List<string> faults = [.. Faults(options)];
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(BackpainOptions options)
    {
        if (!Uri.TryCreate(options.PublicAddress, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            yield return "Backpain:PublicAddress must be an http or https address.";
        }

        if (string.IsNullOrWhiteSpace(options.DataDirectory))
        {
            yield return "Backpain:DataDirectory must name a folder.";
        }

        if (!System.Net.Mail.MailAddress.TryCreate(options.ClinicAddress, out _))
        {
            yield return "Backpain:ClinicAddress must be an email address.";
        }

        if (!Databases.Contains(options.Database.Provider))
        {
            yield return $"Backpain:Database:Provider must be one of {string.Join(", ", Databases)}.";
        }

        if (!Directory.Exists(ContentDirectory.Find(options.ContentDirectory)))
        {
            yield return "Backpain:ContentDirectory names a folder that does not exist.";
        }
    }
}
