using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Backpain.Bot.Pages.Staff;

/// <summary>A page for staff: nothing between here and the person keeps a copy of it.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class StaffPage : PageModel
{
    /// <summary>The account that is signed in.</summary>
    protected string Account => User.Identity?.Name ?? "";

    protected CancellationToken Aborted => HttpContext.RequestAborted;
}
