namespace Backpain.Bot.Hosting;

/// <summary>Where the program listens when nobody says where: a default in appsettings.json would win over ASPNETCORE_URLS.</summary>
internal static class ListenAddress
{
    internal const string Default = "http://localhost:3978";

    private static readonly string[] Said = ["urls", "http_ports", "https_ports"];

    internal static WebApplicationBuilder ListenByDefault(this WebApplicationBuilder builder)
    {
        if (Said.All(setting => string.IsNullOrEmpty(builder.Configuration[setting])))
        {
            builder.WebHost.UseUrls(Default);
        }

        return builder;
    }
}
