namespace Backpain.Bot.Web;

/// <summary>The pages, the launcher, and the files that they load.</summary>
internal static class BackpainPages
{
    internal static IServiceCollection AddBackpainPages(this IServiceCollection services)
    {
        services.AddRazorPages();
        // Only what is public and the same for everybody: compressing secrets beside a caller's own words would leak them.
        services.AddResponseCompression(compression => (compression.EnableForHttps, compression.MimeTypes) = (true, ["text/html", "text/css", "text/javascript"]));
        return services.AddSingleton<SiteAssets>();
    }

    /// <summary>All but the staff's pages, which hold secrets of their forms beside what somebody typed.</summary>
    internal static void UsePageCompression(this IApplicationBuilder app) =>
        app.UseWhen(http => !http.Request.Path.StartsWithSegments("/staff"), pages => pages.UseResponseCompression());

    internal static void MapBackpainPages(this IEndpointRouteBuilder routes)
    {
        routes.MapAssets();
        routes.MapLauncher();
        routes.MapRazorPages();
    }
}
