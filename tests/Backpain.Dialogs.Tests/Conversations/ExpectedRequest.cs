using Backpain.Consultations;
using Backpain.Consultations.Calling;

namespace Backpain.Dialogs.Tests.Conversations;

/// <summary>
/// What a <c>Store:</c> line says: <c>nothing</c>, or <c>kind | name | email | phone | contact methods | best time | description</c>, a dash for what is left out; one of the requests is such.
/// A <c>Kept:</c> line says the rest: of a consultation <c>for whom | message yes or no | clinic yes or no | times to call</c>,
/// of a report <c>where | how long | how strong | what it affects | what was tried | topics</c>. It is about the last request.
/// </summary>
internal static class ExpectedRequest
{
    internal static void Check(ChatLine line, IReadOnlyList<NewRequest> requests)
    {
        if (line.Text == "nothing")
        {
            requests.ShouldBeEmpty();
            return;
        }

        // A store need not tell two requests of one moment in their order.
        requests.Select(Describe).ShouldContain(line.Text);
    }

    internal static void CheckKept(ChatLine line, IReadOnlyList<NewRequest> requests) => Rest(requests[^1]).ShouldBe(line.Text);

    private static string Describe(NewRequest request) => Join(
        request.Kind.ToString().ToLowerInvariant(),
        request.Name,
        request.Email?.Value,
        request.Phone?.E164,
        request.ContactMethods.ToString(),
        request.BestTimeToCall,
        request.Description);

    private static string Rest(NewRequest request) => request.Summary is { } told
        ? Join(told.Where, told.HowLong, told.HowStrong, told.Affects, told.Tried, string.Join(' ', told.TopicIds))
        : Join(request.ForWhom.ToString(), YesOrNo("message", request.Calls?.MayLeaveMessage), YesOrNo("clinic", request.Calls?.MaySayClinic), Times(request.Calls?.Times));

    private static string? YesOrNo(string what, bool? allowed) => allowed is { } yes ? $"{what} {(yes ? "yes" : "no")}" : null;

    private static string? Times(CallTimes? times) => times is null
        ? null
        : string.Join(", ", [.. times.Windows.Select(window => $"{window.Day.ToString()[..3]} {window.From:HH:mm}-{window.To:HH:mm}"), .. Dates(times)]);

    private static IEnumerable<string> Dates(CallTimes times) =>
        new (string Word, DateOnly? Day)[] { ("from", times.NotBefore), ("to", times.NotAfter) }.Where(date => date.Day is not null).Select(date => $"{date.Word} {date.Day:yyyy-MM-dd}");

    private static string Join(params string?[] parts) => string.Join(" | ", parts.Select(part => string.IsNullOrEmpty(part) ? "-" : part));
}
