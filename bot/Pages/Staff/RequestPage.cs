using System.Text;
using Backpain.Consultations.Staff;
using Backpain.Knowledge.Content;
using Microsoft.AspNetCore.Mvc;

namespace Backpain.Bot.Pages.Staff;

/// <summary>One request with its history, and what staff can do with it.</summary>
public sealed class RequestPage(IRequestFiles files, IPersonalRecords records, IContentLibrary content) : StaffPage
{
    public const int LongestNote = 4000;

    public RequestFile Opened { get; private set; } = null!;

    public bool NoteIsEmpty { get; private set; }

    public IEnumerable<string> TitlesOf(IEnumerable<string> topics) => topics.Select(id => content.Current.FindTopic(id)?.Title ?? id);

    public Task<IActionResult> OnGetAsync(string id) => ShowAsync(id);

    public async Task<IActionResult> OnPostNoteAsync(string id, string? note)
    {
        var text = (note ?? "").Trim();
        NoteIsEmpty = text.Length == 0;
        return NoteIsEmpty ? await ShowAsync(id) : Back(id, await files.AddNoteAsync(id, Account, text[..Math.Min(text.Length, LongestNote)], Aborted));
    }

    public async Task<IActionResult> OnPostStateAsync(string id, RequestState state) =>
        ModelState.IsValid && Enum.IsDefined(state) ? Back(id, await files.ChangeStateAsync(id, Account, state, Aborted)) : BadRequest();

    public async Task<IActionResult> OnPostResendAsync(string id) => Back(id, await files.ResendAsync(id, Account, Aborted));

    /// <summary>All that is kept about this person, as one JSON file.</summary>
    public async Task<IActionResult> OnPostExportAsync(string id)
    {
        if (await files.FindAsync(id, Aborted) is not { } file)
        {
            return NotFound();
        }

        await files.NoteExportAsync(id, Account, Aborted);
        var lines = await records.ExportAsync(file.Stored.Request.Email, Aborted).ToListAsync(Aborted);
        return File(Encoding.UTF8.GetBytes($"[{string.Join(",\n", lines)}]"), "application/json", $"{file.Stored.Id}.json");
    }

    private async Task<IActionResult> ShowAsync(string id)
    {
        if (await files.FindAsync(id, Aborted) is not { } file)
        {
            return NotFound();
        }

        Opened = file;
        return Page();
    }

    private IActionResult Back(string id, bool done) => done ? RedirectToPage(new { id }) : NotFound();
}
