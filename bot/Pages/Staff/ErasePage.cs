using Backpain.Consultations;
using Backpain.Consultations.Staff;
using Backpain.Consultations.Storing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Backpain.Bot.Pages.Staff;

/// <summary>Asks before it erases a person.</summary>
public sealed partial class ErasePage(IRequestStore store, IStaffRequests requests, IPersonalRecords records, ILogger<ErasePage> logger) : StaffPage
{
    public StoredRequest Stored { get; private set; } = null!;

    /// <summary>The references of all requests of the person.</summary>
    public IReadOnlyList<string> References { get; private set; } = [];

    public bool IsUnsure { get; private set; }

    public bool IsErased { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id)
    {
        if (await store.FindAsync(id, Aborted) is not { } stored)
        {
            return NotFound();
        }

        Stored = stored;
        References = await requests.ExportAsync(PersonKey.Of(stored.Request), Aborted).Select(request => request.Id).ToListAsync(Aborted);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, bool sure)
    {
        var shown = await OnGetAsync(id);
        IsUnsure = !sure;
        if (shown is not PageResult || IsUnsure)
        {
            return shown;
        }

        var count = await records.EraseAsync(PersonKey.Of(Stored.Request), Aborted);
        IsErased = true;
        LogErased(logger, Account, count, string.Join(' ', References));
        return shown;
    }

    /// <summary>What shows later that somebody's wish was met; a reference tells nothing once its request is gone.</summary>
    [LoggerMessage(LogLevel.Information, "{Account} erased all that was kept of a person: {Count} requests ({References})")]
    private static partial void LogErased(ILogger logger, string account, int count, string references);
}
