using Backpain.Bot.Staff;
using Backpain.Consultations.Statistics;
using Backpain.Consultations.WorkingTime;
using Backpain.Knowledge.Content;

namespace Backpain.Bot.Pages.Staff;

/// <summary>What people asked and how it was answered, in numbers.</summary>
public sealed class FiguresPage(IReplyFigures figures, IContentLibrary content, WorkingHours hours, TimeProvider clock) : StaffPage
{
    public static IReadOnlyList<int> Ranges { get; } = [7, 30, 90];

    public int Days { get; private set; }

    public ReplyFigure Figure { get; private set; } = null!;

    public async Task OnGetAsync(int days = 30)
    {
        Days = Ranges.Contains(days) ? days : 30;
        var today = hours.Day(clock.GetUtcNow());
        var since = today.AddDays(1 - Days);
        Figure = ReplyFigure.Of(await figures.ReadAsync(since, Aborted), since, today, content.Current);
    }
}
