namespace Backpain.Architecture.Tests.Templates;

public sealed class PlanTests
{
    private const string Bot = "Microsoft.BotService/botServices/channels ";

    [Theory]
    [InlineData("appService", "Microsoft.Web/sites", "Microsoft.App/")]
    [InlineData("containerApps", "Microsoft.App/containerApps", "Microsoft.Web/")]
    public void One_host_is_made_and_nothing_of_the_other(string host, string made, string other)
    {
        var plan = Made(host, "none");

        plan.ShouldContain(resource => resource.StartsWith(made + " ", StringComparison.Ordinal));
        plan.ShouldNotContain(resource => resource.StartsWith(other, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("none", "DirectLineChannel MsTeamsChannel")]
    [InlineData("telegram", "DirectLineChannel MsTeamsChannel TelegramChannel")]
    [InlineData("sms", "DirectLineChannel MsTeamsChannel SmsChannel")]
    public void Direct_Line_and_Teams_are_always_on_and_one_messaging_channel_by_choice(string channel, string channels)
    {
        var made = Made("appService", channel).Where(resource => resource.StartsWith(Bot, StringComparison.Ordinal)).Select(resource => resource[Bot.Length..]);

        string.Join(' ', made.Order()).ShouldBe(channels);
    }

    [Theory]
    [InlineData("appService", 1)]
    [InlineData("containerApps", 2)]
    public void Only_a_program_in_a_container_may_pull_images(string host, int roles) =>
        Made(host, "none").Count(resource => resource.StartsWith("Microsoft.Authorization/roleAssignments", StringComparison.Ordinal)).ShouldBe(roles);

    [Fact]
    public void A_bot_with_a_managed_identity_has_no_password_in_the_vault()
    {
        const string Password = "Microsoft.KeyVault/vaults/secrets app-password";

        Made("appService", "none").ShouldNotContain(Password);
        Made("appService", "none", "a password").ShouldContain(Password);
    }

    private static List<string> Made(string host, string channel, string password = "") => [.. new Plan(BicepFile.Load(Azure.PathOf("main.bicep")),
        new Dictionary<string, object?> { ["host"] = host, ["messagingChannel"] = channel, ["appPassword"] = password, ["registryName"] = "clinicregistry" }).Made()];
}
