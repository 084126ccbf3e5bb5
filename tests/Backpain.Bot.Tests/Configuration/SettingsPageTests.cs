using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Backpain.Bot.Configuration;
using Backpain.Bot.DirectLine;
using Backpain.Bot.Messaging;
using Backpain.Bot.Telemetry;
using Backpain.Consultations;

namespace Backpain.Bot.Tests.Configuration;

/// <summary>docs/settings.md tells every setting with its default, and no other.</summary>
public sealed partial class SettingsPageTests
{
    /// <summary>Read at the top of the settings, by Microsoft's own names.</summary>
    private static readonly Dictionary<string, string> Top = new()
    {
        ["MicrosoftAppType"] = "MultiTenant",
        ["MicrosoftAppId"] = "none",
        ["MicrosoftAppPassword"] = "none",
        ["MicrosoftAppTenantId"] = "none",
        ["ChannelService"] = "none",
        ["ConnectionStrings:Backpain"] = "none",
        ["Urls"] = "none",
    };

    [Fact]
    public void The_page_tells_every_setting_with_its_default_and_no_other()
    {
        var page = File.ReadAllText(Path.Combine(ContentDirectory.Find(""), "..", "docs", "settings.md"));

        var told = Row().Matches(page).Select(row => $"{row.Groups[1].Value} is {row.Groups[2].Value}");

        told.Order().ShouldBe(Known().Order());
    }

    private static IEnumerable<string> Known() =>
    [
        .. Top.Select(top => $"{top.Key} is {top.Value}"),
        .. Leaves(new BackpainOptions(), typeof(BackpainOptions), BackpainOptions.Section),
        .. Leaves(new ConsultationsOptions(), typeof(ConsultationsOptions), ConsultationsOptions.Section),
        .. Leaves(new DirectLineOptions(), typeof(DirectLineOptions), DirectLineOptions.Section),
        .. Leaves(new TelemetryOptions(), typeof(TelemetryOptions), TelemetryOptions.Section),
        $"{ChannelsOptions.Section}:{nameof(ChannelsOptions.TrustedServiceHosts)}:0 is none",
    ];

    private static IEnumerable<string> Leaves(object? options, Type type, string name) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(property =>
        {
            var value = options is null ? null : property.GetValue(options);
            var (kind, of) = property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
                ? (property.PropertyType.GenericTypeArguments[0], $"{name}:{property.Name}:0")
                : (property.PropertyType, $"{name}:{property.Name}");
            return kind is { IsClass: true, Namespace: { } space } && space.StartsWith("Backpain", StringComparison.Ordinal)
                ? Leaves(kind == property.PropertyType ? value : null, kind, of)
                : [$"{of} is {(kind == property.PropertyType ? Text(value) : "none")}"];
        });

    private static string Text(object? value) => value switch
    {
        null or "" => "none",
        bool yes => yes ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    [GeneratedRegex(@"^\| `([\w:]+)` \| ([^|]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
