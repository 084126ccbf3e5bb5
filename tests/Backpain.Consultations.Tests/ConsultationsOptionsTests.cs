using Backpain.Consultations.Storing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Backpain.Consultations.Tests;

public sealed class ConsultationsOptionsTests
{
    [Fact]
    public void Nothing_has_to_be_set()
    {
        var options = ConsultationsOptions.From(new ConfigurationBuilder().Build());

        options.Faults().ShouldBeEmpty();
        options.Database.ConnectionString.ShouldBe($"Data Source={Path.Combine("data", "backpain.db")}");
    }

    [Fact]
    public void Settings_are_read_by_their_names()
    {
        var options = From(new()
        {
            ["Backpain:DataDirectory"] = "elsewhere",
            ["Backpain:Database:Provider"] = "PostgreSql",
            ["ConnectionStrings:Backpain"] = "Host=db",
            ["Backpain:Mail:Smtp:Host"] = "mail.example.org",
            ["Backpain:Webhook:Url"] = "https://example.org/requests",
        });

        options.Database.ShouldBe(new() { Provider = DatabaseProvider.PostgreSql, ConnectionString = "Host=db" });
        options.Mail.PickupDirectory.ShouldBe(Path.Combine("elsewhere", "mail"));
        options.Mail.Smtp.Host.ShouldBe("mail.example.org");
        options.Webhook.Url.ShouldBe("https://example.org/requests");
    }

    [Fact]
    public void All_faults_are_told_at_once_and_no_secret_with_them()
    {
        var options = From(new()
        {
            ["Backpain:Database:Provider"] = "PostgreSql",
            ["Backpain:Mail:ClinicAddress"] = "nobody",
            ["Backpain:Mail:From"] = "@",
            ["Backpain:Mail:Smtp:Host"] = "mail.example.org",
            ["Backpain:Mail:Smtp:Port"] = "0",
            ["Backpain:Mail:Smtp:StartTls"] = "false",
            ["Backpain:Mail:Smtp:Password"] = "hunter2",
            ["Backpain:Webhook:Url"] = "http://example.org",
            ["Backpain:Webhook:Secret"] = "short",
        });

        var fault = Should.Throw<OptionsValidationException>(() => new ServiceCollection().AddConsultations(options));

        fault.Failures.Count().ShouldBe(8);
        fault.Message.ShouldNotContain("hunter2");
        fault.Message.ShouldNotContain("short");
    }

    private static ConsultationsOptions From(Dictionary<string, string?> settings) =>
        ConsultationsOptions.From(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
}
