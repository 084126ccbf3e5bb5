using Backpain.Bot.DirectLine.Access;
using Backpain.Bot.DirectLine.Activities;
using Backpain.Bot.DirectLine.Transcripts;
using Backpain.Bot.DirectLine.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Backpain.Bot.DirectLine.Endpoints;

/// <summary>Takes activities from pages, and hands out those since a watermark.</summary>
internal sealed class ActivityEndpoints(TranscriptStore transcript, DirectLineAdapter adapter, IBot bot, DirectLineOptions options)
{
    /// <summary>Answers when the bot's turn is over.</summary>
    internal async Task<IResult> PostAsync(HttpContext http, string id)
    {
        if (!http.Request.HasJsonContentType())
        {
            throw RefusedException.WrongContentType("application/json");
        }

        var body = await RequestBody.ReadAsync(http.Request.Body, ActivityLimit, http.RequestAborted);
        return await ReceiveAsync(http, id, IncomingActivity.Read(body));
    }

    internal async Task<IResult> UploadAsync(HttpContext http, string id) =>
        await ReceiveAsync(http, id, await UploadedActivity.ReadAsync(http.Request, ActivityLimit, http.RequestAborted));

    internal async Task<IResult> GetAsync(HttpContext http, string id, string? watermark)
    {
        var after = Watermark.Parse(watermark);
        var head = await transcript.FindAsync(id) ?? throw RefusedException.UnknownConversation();
        var activities = head.LastSequence > after ? await transcript.ReadAsync(id, after, http.RequestAborted) : [];
        var reached = activities is [.., var last] ? last.Sequence : Math.Min(after, head.LastSequence);
        return Results.Bytes(ActivitySet.Write(activities, reached), "application/json");
    }

    private long ActivityLimit => options.MaxBodyKilobytes * 1024L;

    private async Task<IResult> ReceiveAsync(HttpContext http, string id, Activity activity) =>
        Results.Json(new Posted(await adapter.ReceiveAsync(id, activity, Caller.Of(http), bot)));

    /// <summary>The answer to a posted activity.</summary>
    private sealed record Posted(string Id);
}
