namespace Backpain.Bot.Web;

/// <summary>The pages, the launcher, and the files that they load.</summary>
internal static class BackpainPages
{
    internal static IServiceCollection AddBackpainPages(this IServiceCollection services)
    {
        services.AddRazorPages();
        return services.AddSingleton<SiteAssets>();
    }

    internal static void MapBackpainPages(this IEndpointRouteBuilder routes)
    {
        routes.MapAssets();
        routes.MapLauncher();
        routes.MapRazorPages();
    }
}
