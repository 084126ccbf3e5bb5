using System.Reflection;
using System.Text.RegularExpressions;
using Backpain.Bot.Configuration;
using Backpain.Bot.DirectLine;
using Backpain.Bot.Messaging;
using Backpain.Bot.Telemetry;
using Backpain.Consultations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Backpain.Bot.Tests.Configuration;

/// <summary>What the deployment templates set and the pages name, the program reads: same names, values that it takes.</summary>
public sealed partial class DeploymentSettingsTests
{
    private static readonly string Root = Path.GetDirectoryName(ContentDirectory.Find(""))!;

    private static readonly string[] Folders = ["deploymentTemplates", "docs"];

    private static readonly string Azure = Read("deploymentTemplates/azure/backpain.json");

    /// <summary>For what people fill in, or Azure does.</summary>
    private static readonly Dictionary<string, string> Samples = new()
    {
        ["MicrosoftAppType"] = "UserAssignedMSI",
        ["MicrosoftAppId"] = "00000000-0000-0000-0000-000000000001",
        ["MicrosoftAppTenantId"] = "00000000-0000-0000-0000-000000000002",
        ["Backpain__PublicAddress"] = "https://backpain.azurewebsites.net",
        ["Backpain__Mail__ClinicAddress"] = "reception@clinic.example",
        ["Backpain__Mail__From"] = "Backpain <backpain@clinic.example>",
        ["Backpain__Mail__Smtp__Host"] = "smtp.clinic.example",
        ["Backpain__Mail__Smtp__Port"] = "587",
        ["Backpain__Mail__Smtp__UserName"] = "backpain",
        ["Backpain__Mail__Smtp__Password"] = "a secret",
        ["Backpain__DirectLine__AllowedOrigins__"] = "https://www.clinic.example",
        ["Backpain__DirectLine__AzureSecret"] = "a secret",
        ["ConnectionStrings__Backpain"] = "Host=database",
        ["MicrosoftAppPassword"] = "",
        ["Backpain__Telemetry__OtlpEndpoint"] = "http://collector:4317",
    };

    public static TheoryData<string> Names => [.. Folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories))
        .Where(file => Path.GetExtension(file) != ".png")
        .SelectMany(file => Name().Matches(File.ReadAllText(file)).Select(match => match.Value)).Distinct()];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_setting_that_a_template_or_a_page_names_is_one_of_the_program_s(string name)
    {
        var parts = name.Split(["__", ":"], StringSplitOptions.RemoveEmptyEntries);
        var known = parts switch
        {
            [BackpainOptions.Section, "DirectLine", .. var rest] => Leads(typeof(DirectLineOptions), rest),
            [BackpainOptions.Section, "Telemetry", .. var rest] => Leads(typeof(TelemetryOptions), rest),
            [BackpainOptions.Section, "Channels", .. var rest] => Leads(typeof(ChannelsOptions), rest),
            [BackpainOptions.Section, .. var rest] => Leads(typeof(BackpainOptions), rest) || Leads(typeof(ConsultationsOptions), rest),
            ["ConnectionStrings", var database] => database == ConsultationsOptions.ConnectionStringName,
            _ => Read("bot/appsettings.json").Contains($"\"{name}\":", StringComparison.Ordinal),
        };

        known.ShouldBeTrue();
    }

    [Fact]
    public void The_program_takes_the_values_that_Azure_s_template_gives()
    {
        var settings = AzureSettings();

        settings.Count.ShouldBeGreaterThan(12);
        Should.NotThrow(() => Settings.Check(Configuration(settings)));
    }

    [Theory]
    [InlineData("ConnectionStrings__Backpain")]
    [InlineData("Backpain__Mail__ClinicAddress")]
    public void A_template_that_forgot_a_setting_would_be_refused(string forgotten)
    {
        var settings = AzureSettings();
        settings.Remove(forgotten).ShouldBeTrue();

        Should.Throw<OptionsValidationException>(() => Settings.Check(Configuration(settings)));
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    /// <summary>Names from the template, values from it where they are written there; without the certificate, a file that lies in Azure only.</summary>
    private static Dictionary<string, string> AzureSettings() => Pair().Matches(Azure).DistinctBy(match => match.Groups[1].Value)
        .Where(match => !match.Groups[1].Value.StartsWith("Backpain__Keys__", StringComparison.Ordinal))
        .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Success ? match.Groups[2].Value : Samples[match.Groups[1].Value]);

    private static IConfiguration Configuration(Dictionary<string, string> settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create((setting.Key + (setting.Key.EndsWith('_') ? "0" : "")).Replace("__", ":", StringComparison.Ordinal), (string?)setting.Value)))
        .Build();

    private static bool Leads(Type type, ReadOnlySpan<string> names) =>
        names.IsEmpty
        || (names[0] == "0" ? Leads(type.GenericTypeArguments[0], names[1..])
            : type.GetProperty(names[0], BindingFlags.Public | BindingFlags.Instance) is { } property && Leads(property.PropertyType, names[1..]));

    [GeneratedRegex(@"\b(?:Backpain(?:__|:)|ConnectionStrings(?:__|:)|MicrosoftApp)\w+(?::\w+)*")]
    private static partial Regex Name();

    /// <summary>A setting of the program, with its value where that is a constant.</summary>
    [GeneratedRegex(@"createObject\('name', (?:format\()?'((?:Urls|Backpain__|ConnectionStrings__|MicrosoftApp)\w*)[^,]*, (?:'value', '([^']*)'\))?")]
    private static partial Regex Pair();
}
