using Backpain.Bot.Staff;
using Backpain.Consultations.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Backpain.Bot.Pages.Staff;

public sealed class SignInPage(IStaffAccounts accounts) : StaffPage
{
    private const string Queue = "/staff";

    public bool HasAccounts { get; private set; }

    /// <summary>How the last try went, or null before the first.</summary>
    public SignIn? Tried { get; private set; }

    public string Name { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string? returnUrl)
    {
        if (User.Identity?.IsAuthenticated == true)
        {
            return LocalRedirect(Local(returnUrl));
        }

        HasAccounts = (await accounts.ListAsync(Aborted)).Count > 0;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? name, string? password, string? returnUrl)
    {
        HasAccounts = (await accounts.ListAsync(Aborted)).Count > 0;
        Name = name ?? "";
        Tried = await accounts.SignInAsync(Name, password ?? "", CallerAddress.Of(HttpContext), Aborted);
        if (Tried is SignIn.Welcome welcome)
        {
            await HttpContext.RequestServices.GetRequiredService<StaffSession>().BeginAsync(HttpContext, welcome);
            return LocalRedirect(Local(returnUrl));
        }

        Response.StatusCode = Tried is SignIn.TooManyTries ? StatusCodes.Status429TooManyRequests : StatusCodes.Status401Unauthorized;
        return Page();
    }

    private string Local(string? address) => Url.IsLocalUrl(address) ? address : Queue;
}
