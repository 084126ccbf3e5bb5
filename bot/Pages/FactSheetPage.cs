using Backpain.Knowledge.Content;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Backpain.Bot.Pages;

/// <summary>A fact sheet to read and to print.</summary>
public sealed class FactSheetPage(IContentLibrary content) : PageModel
{
    public FactSheet Sheet { get; private set; } = null!;

    public IActionResult OnGet(string id)
    {
        if (content.Current.FindSheet(id) is not { } sheet)
        {
            return NotFound();
        }

        Sheet = sheet;
        return Page();
    }
}
