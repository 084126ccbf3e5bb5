using System.Globalization;
using System.Security.Claims;
using Backpain.Consultations.Staff;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Backpain.Bot.Staff;

/// <summary>A session at <c>/staff</c>: over when nobody has used it for a while, at the end of a long day, or when the account's password changes.</summary>
internal sealed class StaffSession(IStaffAccounts accounts, TimeProvider clock) : CookieAuthenticationEvents
{
    private const string StampClaim = "stamp";
    private const string BeganClaim = "began";

    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    internal Task BeginAsync(HttpContext http, SignIn.Welcome welcome)
    {
        var began = clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        Claim[] claims = [new(ClaimTypes.Name, welcome.Name), new(StampClaim, welcome.Stamp), new(BeganClaim, began)];
        var identity = new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme);
        return http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, new ClaimsPrincipal(identity));
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (!await IsCurrentAsync(context.Principal, context.HttpContext.RequestAborted))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        }
    }

    private async Task<bool> IsCurrentAsync(ClaimsPrincipal? person, CancellationToken cancellationToken) =>
        person?.Identity?.Name is { } name
        && person.FindFirstValue(StampClaim) is { } stamp
        && long.TryParse(person.FindFirstValue(BeganClaim), CultureInfo.InvariantCulture, out var began)
        && clock.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(began) < Longest
        && await accounts.IsCurrentAsync(name, stamp, cancellationToken);
}
