using System.Net;
using System.Text.Json.Nodes;
using Backpain.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Backpain.Bot.Tests.DirectLine;

public sealed class AzureTests
{
    [Fact]
    public async Task With_an_Azure_secret_pages_get_tokens_for_Azure()
    {
        await using var azure = await StartAsync("Bearer azure-secret");

        var (status, answer) = await GenerateAsync(azure.Urls.Single(), "azure-secret");

        status.ShouldBe(HttpStatusCode.OK);
        ((string?)answer!["token"]).ShouldBe("azure-token");
        ((string?)answer["domain"]).ShouldBe($"{azure.Urls.Single()}/v3/directline");
    }

    [Fact]
    public async Task When_Azure_refuses_the_page_is_told_and_the_secret_is_not()
    {
        await using var azure = await StartAsync("Bearer another-secret");

        var (status, answer) = await GenerateAsync(azure.Urls.Single(), "azure-secret");

        status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer!.ToJsonString().ShouldNotContain("azure-secret");
    }

    private static async Task<(HttpStatusCode Status, JsonNode? Body)> GenerateAsync(string azure, string secret)
    {
        using var data = new TemporaryDirectory();
        await using var bot = RunningBot.Start(data, new EchoBot(), settings: new Dictionary<string, string>
        {
            ["Backpain:DirectLine:AzureSecret"] = secret,
            ["Backpain:DirectLine:AzureEndpoint"] = $"{azure}/v3/directline",
        });
        using var page = new Page(bot.ClientOptions.BaseAddress);
        return await page.PostAsync("tokens/generate", null);
    }

    /// <summary>Gives a token to whoever sends this authorization and names a user.</summary>
    private static async Task<WebApplication> StartAsync(string authorization)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var azure = builder.Build();
        azure.Urls.Add("http://127.0.0.1:0");
        azure.MapPost("/v3/directline/tokens/generate", (HttpRequest request, JsonNode body) =>
            request.Headers.Authorization == authorization && ((string?)body["user"]?["id"])?.StartsWith("dl_", StringComparison.Ordinal) == true
                ? Results.Json(new { conversationId = "c", token = "azure-token", expires_in = 3600 })
                : Results.StatusCode(StatusCodes.Status403Forbidden));
        await azure.StartAsync();
        return azure;
    }
}
