using Backpain.Bot.Configuration;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Backpain.Bot.Staff;

/// <summary>Who may see <c>/staff</c>: accounts that have signed in, for as long as they work there.</summary>
internal static class StaffAccess
{
    internal const string SignInPath = "/staff/sign-in";

    private const string Path = "/staff";
    private const string Folder = "/Staff";

    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    internal static IServiceCollection AddStaffAccess(this IServiceCollection services, IConfiguration configuration)
    {
        var secure = SecurePolicy(configuration);
        services.AddScoped<StaffSession>();
        services.AddAuthorization();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookies =>
        {
            Describe(cookies.Cookie, "backpain-staff", secure);
            (cookies.ExpireTimeSpan, cookies.SlidingExpiration) = (Idle, true);
            (cookies.LoginPath, cookies.AccessDeniedPath) = (SignInPath, SignInPath);
            cookies.EventsType = typeof(StaffSession);
        });
        services.Configure<AntiforgeryOptions>(forms => Describe(forms.Cookie, "backpain-staff-form", secure));
        services.Configure<RazorPagesOptions>(pages => pages.Conventions.AuthorizeFolder(Folder).AllowAnonymousToPage(Folder + "/SignIn"));
        return services;
    }

    private static void Describe(CookieBuilder cookie, string name, CookieSecurePolicy secure)
    {
        (cookie.Name, cookie.Path, cookie.HttpOnly) = (name, Path, true);
        (cookie.SameSite, cookie.SecurePolicy) = (SameSiteMode.Strict, secure);
    }

    /// <summary>Behind a proxy that ends TLS, a request does not look as if it had come by https.</summary>
    private static CookieSecurePolicy SecurePolicy(IConfiguration configuration) =>
        new Uri(BackpainOptions.From(configuration).PublicAddress).Scheme == Uri.UriSchemeHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
}
