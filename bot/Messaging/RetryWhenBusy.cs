using Backpain.Consultations.Delivering;
using Polly;
using Polly.Retry;

namespace Backpain.Bot.Messaging;

/// <summary>
/// Sends a reply again when the channel is busy or was not reached, after the pause that it asks for. What may have arrived (a connection
/// that broke after the request was sent, a time-out) is not sent again: nobody gets a reply twice.
/// </summary>
internal sealed class RetryWhenBusy(TimeProvider time) : DelegatingHandler
{
    private const int MostRetries = 4;

    /// <summary>A channel that asks for a longer one gets no other try: the turn must end while the channel still waits for it.</summary>
    internal static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500);

    private readonly ResiliencePipeline<HttpResponseMessage> pipeline = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = MostRetries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = FirstPause,
            MaxDelay = LongestPause,
            ShouldHandle = attempt => ValueTask.FromResult(IsWorthAnotherTry(attempt.Outcome, time)),
            DelayGenerator = attempt => ValueTask.FromResult(AskedPause.In(attempt.Outcome.Result, time)),
            OnRetry = attempt =>
            {
                attempt.Outcome.Result?.Dispose();
                return ValueTask.CompletedTask;
            },
        })
        .Build();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        await pipeline.ExecuteAsync(async token => await base.SendAsync(request, token), cancellationToken);

    private static bool IsWorthAnotherTry(Outcome<HttpResponseMessage> outcome, TimeProvider time) => outcome switch
    {
        { Exception: { } fault } => ChannelIsBusy.Says(fault),
        { Result: { } response } => ChannelIsBusy.Says(response.StatusCode) && (AskedPause.In(response, time) is not { } pause || pause <= LongestPause),
        _ => false,
    };
}
