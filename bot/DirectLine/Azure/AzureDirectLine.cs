using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Backpain.Bot.DirectLine.Access;

namespace Backpain.Bot.DirectLine.Azure;

/// <summary>Exchanges the secret of an Azure Direct Line channel for a token that a page may hold.</summary>
internal sealed partial class AzureDirectLine(HttpClient http, DirectLineOptions options, ILogger<AzureDirectLine> logger)
{
    /// <returns>Azure's answer, with the <c>domain</c> that the page then talks to.</returns>
    /// <exception cref="RefusedException">Azure can't be reached or refuses.</exception>
    internal async Task<JsonObject> GenerateAsync(string userId, CancellationToken cancellationToken)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"{options.AzureEndpoint.TrimEnd('/')}/tokens/generate");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.AzureSecret);
            request.Content = JsonContent.Create(new { user = new { id = userId } });
            using var response = await http.SendAsync(request, cancellationToken);
            response.EnsureSuccessStatusCode();
            var answer = await response.Content.ReadFromJsonAsync<JsonObject>(cancellationToken) ?? [];
            answer["domain"] = options.AzureEndpoint.TrimEnd('/');
            return answer;
        }
        catch (Exception fault) when (fault is HttpRequestException or JsonException or OperationCanceledException)
        {
            LogFault(fault.GetType().Name, (fault as HttpRequestException)?.StatusCode);
            throw RefusedException.Unavailable("Azure's Direct Line gives no token at the moment.");
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Azure's Direct Line gave no token: {FaultType} {Status}")]
    private partial void LogFault(string faultType, System.Net.HttpStatusCode? status);
}
