using Backpain.Bot.DirectLine;
using Backpain.Bot.Messaging;
using Backpain.Bot.Telemetry;
using Backpain.Consultations;
using Microsoft.Extensions.Options;

namespace Backpain.Bot.Configuration;

/// <summary>All settings, checked at start with every fault in one message.</summary>
internal static class Settings
{
    /// <exception cref="OptionsValidationException">Names every setting that is wrong.</exception>
    internal static void Check(IConfiguration configuration)
    {
        List<string> faults =
        [
            .. Faults(() => BackpainOptions.From(configuration).Faults()),
            .. Faults(() => ConsultationsOptions.From(configuration).Faults()),
            .. Faults(() => TelemetryOptions.From(configuration).Faults()),
            .. Faults(() => DirectLineOptions.From(configuration).Faults()),
            .. Faults(() => ChannelsOptions.From(configuration).Faults(configuration)),
        ];
        if (faults.Count > 0)
        {
            throw new OptionsValidationException(BackpainOptions.Section, typeof(BackpainOptions), faults);
        }
    }

    private static IReadOnlyList<string> Faults(Func<IEnumerable<string>> check)
    {
        try
        {
            return [.. check()];
        }
        catch (InvalidOperationException fault)
        {
            // A value that can't even be read, for example an unknown database provider; the message names the setting.
            return [fault.Message];
        }
    }
}
