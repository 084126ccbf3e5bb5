using Backpain.Consultations;
using Microsoft.Extensions.Options;

namespace Backpain.Bot.Configuration;

/// <summary>All settings, checked at start with every fault in one message.</summary>
internal static class Settings
{
    /// <exception cref="OptionsValidationException">Names every setting that is wrong.</exception>
    internal static void Check(IConfiguration configuration)
    {
        List<string> faults = [.. BackpainOptions.From(configuration).Faults(), .. ConsultationsFaults(configuration)];
        if (faults.Count > 0)
        {
            throw new OptionsValidationException(BackpainOptions.Section, typeof(BackpainOptions), faults);
        }
    }

    private static IReadOnlyList<string> ConsultationsFaults(IConfiguration configuration)
    {
        try
        {
            return ConsultationsOptions.From(configuration).Faults();
        }
        catch (InvalidOperationException fault)
        {
            // A value that can't even be read, for example an unknown database provider; the message names the setting.
            return [fault.Message];
        }
    }
}
