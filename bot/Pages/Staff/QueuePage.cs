using Backpain.Bot.Staff;
using Backpain.Consultations;
using Backpain.Consultations.Staff;
using Backpain.Knowledge.Content;
using Microsoft.AspNetCore.Mvc;

namespace Backpain.Bot.Pages.Staff;

/// <summary>One choice of what to see in the queue.</summary>
public sealed record QueueTab(string Key, string Label, RequestKind? Kind, RequestState? State);

/// <summary>The queue: what patients sent, by what has become of it.</summary>
public sealed class QueuePage(IClinicInbox inbox, IContentLibrary content, SearchTicket tickets) : StaffPage
{
    private const int LongestSearch = 100;

    public static IReadOnlyList<QueueTab> Tabs { get; } =
    [
        new("new", "New", RequestKind.Consultation, RequestState.New),
        new("contacted", "Contacted", RequestKind.Consultation, RequestState.Contacted),
        new("closed", "Closed", RequestKind.Consultation, RequestState.Closed),
        new("reports", "Reports by email", RequestKind.Report, null),
        new("all", "All", null, null),
    ];

    public QueueTab Tab { get; private set; } = Tabs[0];

    public string Text { get; private set; } = "";

    public string? Ticket { get; private set; }

    public InboxPage Found { get; private set; } = new([], 1, 1, 0);

    public int Undelivered { get; private set; }

    public int SignsNotSignedOff { get; private set; }

    private IReadOnlyList<InboxCount> Counts { get; set; } = [];

    public int CountOf(QueueTab tab) => Counts.Where(count => (tab.Kind ?? count.Kind) == count.Kind && (tab.State ?? count.State) == count.State).Sum(count => count.Count);

    public async Task OnGetAsync(string? show, string? find, int p = 1)
    {
        Tab = Tabs.FirstOrDefault(tab => tab.Key == show) ?? Tabs[0];
        (Ticket, Text) = (find, tickets.Read(find));
        Found = await inbox.FindAsync(new InboxQuery(Tab.Kind, Tab.State, Text, p), Aborted);
        Counts = await inbox.CountAsync(Aborted);
        Undelivered = await inbox.CountUndeliveredAsync(Aborted);
        SignsNotSignedOff = content.Current.UrgentSigns.Count(sign => !sign.IsSignedOff);
    }

    /// <summary>What is searched for is somebody's name or number: it comes in a form and goes on sealed.</summary>
    public IActionResult OnPost(string? text, string? show)
    {
        var words = (text ?? "").Trim();
        return words.Length == 0
            ? RedirectToPage(new { show })
            : RedirectToPage(new { show, find = tickets.Write(words[..Math.Min(words.Length, LongestSearch)]) });
    }
}
