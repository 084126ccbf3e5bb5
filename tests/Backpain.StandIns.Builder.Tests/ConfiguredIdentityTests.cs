using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;

namespace Backpain.StandIns.Builder.Tests;

public class ConfiguredIdentityTests
{
    [Fact]
    public async Task Without_an_app_id_authentication_is_off()
    {
        (await Identity().IsAuthenticationDisabledAsync(default)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("MultiTenant", null, "secret")]
    [InlineData(null, null, "secret")]
    [InlineData("singletenant", "tenant", "secret")]
    [InlineData("UserAssignedMSI", "tenant", null)]
    public async Task An_app_id_is_the_bots_own_or_it_is_not(string? type, string? tenant, string? password)
    {
        var identity = Identity(type, "app", tenant, password);

        (await identity.IsAuthenticationDisabledAsync(default)).ShouldBeFalse();
        (await identity.IsValidAppIdAsync("app", default)).ShouldBeTrue();
        (await identity.IsValidAppIdAsync("other", default)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("SingleTenant", null, "tenant", "secret")]
    [InlineData("SingleTenant", "app", null, "secret")]
    [InlineData("SingleTenant", "app", "tenant", null)]
    [InlineData("UserAssignedMSI", null, "tenant", null)]
    [InlineData("UserAssignedMSI", "app", null, null)]
    [InlineData("UserAssignedMSI", "app", "tenant", "secret")]
    public void An_identity_that_is_not_whole_is_refused(string type, string? appId, string? tenant, string? password)
    {
        Should.Throw<ArgumentException>(() => Identity(type, appId, tenant, password));
    }

    private static ConfigurationServiceClientCredentialFactory Identity(
        string? type = null, string? appId = null, string? tenant = null, string? password = null) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppType"] = type,
            ["MicrosoftAppId"] = appId,
            ["MicrosoftAppTenantId"] = tenant,
            ["MicrosoftAppPassword"] = password,
        }).Build());
}
