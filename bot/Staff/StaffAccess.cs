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

    internal static IServiceCollection AddStaffAccess(this IServiceCollection services)
    {
        services.AddScoped<StaffSession>();
        services.AddAuthorization();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookies =>
        {
            Describe(cookies.Cookie, "backpain-staff");
            (cookies.ExpireTimeSpan, cookies.SlidingExpiration) = (Idle, true);
            (cookies.LoginPath, cookies.AccessDeniedPath) = (SignInPath, SignInPath);
            cookies.EventsType = typeof(StaffSession);
        });
        services.Configure<AntiforgeryOptions>(forms => Describe(forms.Cookie, "backpain-staff-form"));
        services.Configure<RazorPagesOptions>(pages => pages.Conventions.AuthorizeFolder(Folder).AllowAnonymousToPage(Folder + "/SignIn"));
        return services;
    }

    /// <summary>Behind a proxy that ends TLS, a request does not look as if it had come by https; the public address says that it has.</summary>
    internal static void UseStaffAccess(this WebApplication app)
    {
        var scheme = new Uri(BackpainOptions.From(app.Configuration).PublicAddress).Scheme;
        app.UseWhen(http => scheme == Uri.UriSchemeHttps && http.Request.Path.StartsWithSegments(Path), staff => staff.Use((http, next) =>
        {
            http.Request.Scheme = scheme;
            return next(http);
        }));
    }

    private static void Describe(CookieBuilder cookie, string name)
    {
        (cookie.Name, cookie.Path, cookie.HttpOnly) = (name, Path, true);
        (cookie.SameSite, cookie.SecurePolicy) = (SameSiteMode.Strict, CookieSecurePolicy.SameAsRequest);
    }
}
