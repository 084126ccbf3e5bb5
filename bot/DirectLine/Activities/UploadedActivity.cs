using Backpain.Bot.DirectLine.Access;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Bot.Schema;
using Microsoft.Net.Http.Headers;

namespace Backpain.Bot.DirectLine.Activities;

/// <summary>Reads an upload: the activity is taken; of the files only their names and types are, since the bot opens none.</summary>
internal static class UploadedActivity
{
    /// <summary>The largest upload that is read to its end before it is answered.</summary>
    internal const long Limit = 25 * 1024 * 1024;

    private const int LongestName = 200;
    private const int LongestBoundary = 200;

    /// <exception cref="RefusedException">It is no upload, or too large.</exception>
    internal static async Task<Activity> ReadAsync(HttpRequest request, long activityLimit, CancellationToken cancellationToken)
    {
        var limit = request.ContentLength > Limit ? throw RefusedException.TooLarge(Limit) : Limit;
        var reader = new MultipartReader(Boundary(request), request.Body) { BodyLengthLimit = limit };
        Activity? activity = null;
        var files = new List<Attachment>();
        try
        {
            while (await reader.ReadNextSectionAsync(cancellationToken) is { } part)
            {
                if (IsActivity(part))
                {
                    activity = IncomingActivity.Read(await RequestBody.ReadAsync(part.Body, activityLimit, cancellationToken));
                    continue;
                }

                files.Add(Describe(part));
            }
        }
        catch (Exception fault) when (fault is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            throw RefusedException.BadRequest("The upload is not well-formed multipart data.");
        }

        activity ??= new Activity(ActivityTypes.Message);
        activity.Attachments = [.. activity.Attachments ?? [], .. files];
        return activity;
    }

    private static string Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= LongestBoundary } boundary
            ? boundary.ToString()
            : throw RefusedException.WrongContentType("multipart/form-data, with the parts activity and file");

    private static bool IsActivity(MultipartSection part) =>
        part.ContentType?.StartsWith("application/vnd.microsoft.activity", StringComparison.OrdinalIgnoreCase) == true
        || HeaderUtilities.RemoveQuotes(Disposition(part)?.Name ?? default) == "activity";

    private static Attachment Describe(MultipartSection part)
    {
        var disposition = Disposition(part);
        var given = disposition?.FileNameStar is { HasValue: true } encoded ? encoded : disposition?.FileName ?? default;
        var name = Path.GetFileName(HeaderUtilities.RemoveQuotes(given).ToString());
        return new Attachment
        {
            ContentType = part.ContentType ?? "application/octet-stream",
            Name = name.Length > LongestName ? name[..LongestName] : name,
        };
    }

    private static ContentDispositionHeaderValue? Disposition(MultipartSection part) =>
        ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition) ? disposition : null;
}
