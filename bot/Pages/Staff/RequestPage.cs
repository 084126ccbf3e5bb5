using System.Text;
using Backpain.Bot.Messaging;
using Backpain.Consultations;
using Backpain.Consultations.Staff;
using Backpain.Knowledge.Content;
using Microsoft.AspNetCore.Mvc;

namespace Backpain.Bot.Pages.Staff;

/// <summary>One request with its history, and what staff can do with it.</summary>
public sealed class RequestPage(IRequestFiles files, IPersonalRecords records, IWriteToPatients patients, IContentLibrary content) : StaffPage
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

    /// <summary>What can be written into the conversation that the request came from; nothing where there is no way back to it.</summary>
    public IReadOnlyList<(string Key, string Text)> WordsToWrite => Opened.Stored.Request.ConversationReference is null ? [] : patients.WordsFor(Opened.Stored);

    /// <summary>Writes to the patient; the history says what was written, by whom, and whether the channel took it.</summary>
    public async Task<IActionResult> OnPostWriteAsync(string id, string? words)
    {
        if (await files.FindAsync(id, Aborted) is not { } file)
        {
            return NotFound();
        }

        if (patients.WordsFor(file.Stored).FirstOrDefault(known => known.Key == words) is not { Text: { } text })
        {
            return BadRequest();
        }

        var isSent = await patients.WriteAsync(file.Stored, text, Aborted);
        return Back(id, await files.AddNoteAsync(id, Account, $"{(isSent ? "Written in their chat" : "Could not be written in their chat")}: {text}", Aborted));
    }

    /// <summary>All that is kept about this person, as one JSON file.</summary>
    public async Task<IActionResult> OnPostExportAsync(string id)
    {
        if (await files.FindAsync(id, Aborted) is not { } file)
        {
            return NotFound();
        }

        await files.NoteExportAsync(id, Account, Aborted);
        var lines = await records.ExportAsync(PersonKey.Of(file.Stored.Request), Aborted).ToListAsync(Aborted);
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
