using Backpain.Bot.Staff;
using Backpain.Consultations.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Backpain.Bot.Pages.Staff;

public sealed class PasswordPage(IStaffAccounts accounts) : StaffPage
{
    /// <summary>What is wrong with what was typed, or null.</summary>
    public string? Fault { get; private set; }

    public bool IsChanged { get; private set; }

    public async Task<IActionResult> OnPostAsync(string? current, string? chosen, string? again)
    {
        Fault = chosen != again ? "The two new passwords are not the same." : AccountRules.FaultOfPassword(Account, chosen ?? "");
        Fault ??= await accounts.SignInAsync(Account, current ?? "", CallerAddress.Of(HttpContext), Aborted) is SignIn.Welcome
            ? null
            : "The current password is wrong, or there were too many tries.";
        if (Fault is null)
        {
            await ChangeAsync(chosen!);
        }

        return Page();
    }

    /// <summary>All sessions end; this one begins anew.</summary>
    private async Task ChangeAsync(string chosen)
    {
        await accounts.ChangePasswordAsync(Account, chosen, Aborted);
        if (await accounts.SignInAsync(Account, chosen, CallerAddress.Of(HttpContext), Aborted) is SignIn.Welcome welcome)
        {
            await HttpContext.RequestServices.GetRequiredService<StaffSession>().BeginAsync(HttpContext, welcome);
        }

        IsChanged = true;
    }
}
