using System.Net;
using System.Text;
using Polly;
using Polly.Retry;

namespace Backpain.Consultations.Delivering;

/// <summary>Posts requests as signed JSON (<see cref="RequestJson.WriteForReceiver"/>). Any 2xx answer is taken for delivered.</summary>
internal sealed class WebhookRecipient(ConsultationsOptions options, IHttpClientFactory clients, TimeProvider clock) : IRequestRecipient
{
    public const string ClientName = "Backpain.Webhook";

    public static readonly TimeSpan LongestTry = TimeSpan.FromSeconds(15);

    private readonly ResiliencePipeline<HttpResponseMessage> resilience = Resilience(clock);

    public string Name => "webhook";

    public bool Takes(NewRequest request) => true;

    public async Task DeliverAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(ClientName);
        using var response = await resilience.ExecuteAsync(
            async token => await PostAsync(client, delivery, token), cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            throw new WebhookRefusedException(response.StatusCode, AskedPause.In(response, clock));
        }
    }

    /// <summary>One more try at once for a connection that dropped or a server that hiccuped; the outbox has the patience for longer faults.</summary>
    private static ResiliencePipeline<HttpResponseMessage> Resilience(TimeProvider clock) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = 1,
                Delay = TimeSpan.Zero,
                ShouldHandle = new PredicateBuilder<HttpResponseMessage>()
                    .Handle<HttpRequestException>()
                    .HandleResult(response => response.Headers.RetryAfter is null && IsHiccup(response.StatusCode)),
            })
            .AddTimeout(LongestTry)
            .Build();

    private static bool IsHiccup(HttpStatusCode status) => status is HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError;

    private async ValueTask<HttpResponseMessage> PostAsync(HttpClient client, Delivery delivery, CancellationToken cancellationToken)
    {
        var body = RequestJson.WriteForReceiver(delivery.Request, delivery.Key);
        using var request = new HttpRequestMessage(HttpMethod.Post, options.Webhook.Url)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Idempotency-Key", delivery.Key);
        request.Headers.Add(WebhookSignature.Header, WebhookSignature.Sign(options.Webhook.Secret!, clock.GetUtcNow(), body));
        return await client.SendAsync(request, cancellationToken);
    }
}
