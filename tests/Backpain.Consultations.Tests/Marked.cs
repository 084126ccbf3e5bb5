using System.Text;
using Backpain.Tests.Support;

namespace Backpain.Consultations.Tests;

/// <summary>A request whose every personal part carries a mark that is looked for where it must not be.</summary>
internal static class Marked
{
    private static readonly string[] Marks = ["Zyxwart", "qvintmark", "9460987", "946 0987", "blorptime", "krangpain", "vexwhere", "wumbleref", "drelltopic"];

    public static NewRequest Request() => Some.ConsultationRequest() with
    {
        Name = "Zyxwart Quill",
        Email = Some.Email("qvintmark@example.org"),
        Phone = Some.Phone("020 7946 0987"),
        BestTimeToCall = "blorptime",
        Description = "krangpain for years",
        ConversationReference = """{"user":{"id":"wumbleref"}}""",
        AskedTopics = ["drelltopic"],
        Summary = new("vexwhere", null, null, null, null, []),
    };

    public static void ShouldNotStandIn(string text)
    {
        foreach (var mark in Marks)
        {
            text.Contains(mark, StringComparison.OrdinalIgnoreCase).ShouldBeFalse($"'{mark}' stands in clear.");
        }
    }

    public static void ShouldNotStandIn(byte[] bytes)
    {
        ShouldNotStandIn(Encoding.Latin1.GetString(bytes));
        ShouldNotStandIn(Encoding.Unicode.GetString(bytes));
    }
}
