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
            ["Backpain:WorkingTime:Opens"] = "08:30",
            ["Backpain:WorkingTime:Days:0"] = "Saturday",
            ["Backpain:WorkingTime:ExtraHolidays:0"] = "2027-05-14",
        });

        options.Database.ShouldBe(new() { Provider = DatabaseProvider.PostgreSql, ConnectionString = "Host=db" });
        options.Mail.PickupDirectory.ShouldBe(Path.Combine("elsewhere", "mail"));
        options.Mail.Smtp.Host.ShouldBe("mail.example.org");
        options.Webhook.Url.ShouldBe("https://example.org/requests");
        options.WorkingTime.Opens.ShouldBe(new(8, 30));
        options.WorkingTime.Days.ShouldBe([DayOfWeek.Saturday]);
        options.WorkingTime.ExtraHolidays.ShouldBe([new(2027, 5, 14)]);
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
            ["Backpain:WorkingTime:Closes"] = "08:00",
            ["Backpain:WorkingTime:TimeZone"] = "Europe/Nowhere",
        });

        var fault = Should.Throw<OptionsValidationException>(() => new ServiceCollection().AddConsultations(options));

        fault.Failures.Count().ShouldBe(10);
        fault.Message.ShouldNotContain("hunter2");
        fault.Message.ShouldNotContain("short");
    }

    private static ConsultationsOptions From(Dictionary<string, string?> settings) =>
        ConsultationsOptions.From(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
}
