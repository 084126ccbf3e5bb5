using Backpain.Bot.DirectLine;

namespace Backpain.Bot.Tests.DirectLine;

public sealed class DirectLineOptionsTests
{
    [Fact]
    public void The_defaults_work() => new DirectLineOptions().Faults().ShouldBeEmpty();

    [Fact]
    public void Every_fault_is_told_by_the_name_of_its_setting()
    {
        var options = new DirectLineOptions
        {
            AllowedOrigins = ["*", "https://clinic.example", "clinic.example", "https://clinic.example/chat"],
            Secret = "short",
            TranscriptHours = 0,
            MaxBodyKilobytes = 0,
            StartsPerMinute = -1,
            ActivitiesPerMinute = 0,
            AzureEndpoint = "directline",
        };

        options.Faults().Select(fault => fault.Split(' ')[0].Split(':')[^1]).ShouldBe(
            ["AllowedOrigins", "AllowedOrigins", "Secret", "TranscriptHours", "MaxBodyKilobytes", "StartsPerMinute", "ActivitiesPerMinute", "AzureEndpoint"]);
    }
}
