using System.Net;
using System.Net.Http.Headers;
using Backpain.Bot.Messaging;
using Backpain.Tests.Support;

namespace Backpain.Bot.Tests.Messaging;

/// <summary>When a reply that a channel did not take is sent again.</summary>
public sealed class RetryWhenBusyTests
{
    private readonly ManualClock clock = new();

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    public async Task A_busy_channel_is_asked_again_after_the_pause_it_wants(HttpStatusCode busy)
    {
        var channel = new Channel(() => Busy(busy, new RetryConditionHeaderValue(TimeSpan.FromSeconds(3))));
        var reply = SendAsync(channel);

        clock.Advance(TimeSpan.FromSeconds(2.9));
        channel.Tries.ShouldBe(1);

        clock.Advance(TimeSpan.FromSeconds(0.1));
        (await reply).StatusCode.ShouldBe(HttpStatusCode.OK);
        channel.Tries.ShouldBe(2);
    }

    [Fact]
    public async Task A_pause_may_be_told_as_a_moment()
    {
        var channel = new Channel(() => Busy(HttpStatusCode.TooManyRequests, new RetryConditionHeaderValue(clock.GetUtcNow().AddSeconds(2))));
        var reply = SendAsync(channel);

        clock.Advance(TimeSpan.FromSeconds(2));

        (await reply).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_pause_that_the_turn_cannot_wait_for_is_a_refusal()
    {
        var channel = new Channel(() => Busy(HttpStatusCode.TooManyRequests, new RetryConditionHeaderValue(TimeSpan.FromMinutes(1))));

        (await SendAsync(channel)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task What_would_be_refused_again_is_not_sent_again(HttpStatusCode refusal)
    {
        (await SendAsync(new Channel(() => Busy(refusal)))).StatusCode.ShouldBe(refusal);
    }

    [Fact]
    public async Task A_channel_that_was_not_reached_is_tried_again()
    {
        var channel = new Channel(() => throw new HttpRequestException(HttpRequestError.ConnectionError));

        (await PatientlyAsync(SendAsync(channel))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_reply_that_may_have_arrived_is_not_sent_twice()
    {
        var channel = new Channel(() => throw new HttpRequestException(HttpRequestError.ResponseEnded));

        await Should.ThrowAsync<HttpRequestException>(() => SendAsync(channel));
        channel.Tries.ShouldBe(1);
    }

    [Fact]
    public async Task Tries_come_to_an_end()
    {
        var channel = new Channel([.. Enumerable.Repeat(() => Busy(HttpStatusCode.ServiceUnavailable), 100)]);

        (await PatientlyAsync(SendAsync(channel))).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        channel.Tries.ShouldBe(5);
    }

    private async Task<HttpResponseMessage> PatientlyAsync(Task<HttpResponseMessage> reply)
    {
        while (!reply.IsCompleted)
        {
            clock.Advance(RetryWhenBusy.LongestPause);
            await Task.Yield();
        }

        return await reply;
    }

    private static HttpResponseMessage Busy(HttpStatusCode status, RetryConditionHeaderValue? pause = null)
    {
        var response = new HttpResponseMessage(status);
        response.Headers.RetryAfter = pause;
        return response;
    }

    private async Task<HttpResponseMessage> SendAsync(Channel channel)
    {
        using var client = new HttpMessageInvoker(new RetryWhenBusy(clock) { InnerHandler = channel });
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://channel.example/");
        return await client.SendAsync(request, CancellationToken.None);
    }

    /// <summary>Behaves as it is told, one request after the other; then it says 200.</summary>
    private sealed class Channel(params Func<HttpResponseMessage>[] behaviours) : HttpMessageHandler
    {
        internal int Tries { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(Tries++ < behaviours.Length ? behaviours[Tries - 1]() : new HttpResponseMessage(HttpStatusCode.OK));
    }
}
