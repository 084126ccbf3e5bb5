namespace Backpain.Bot.Web;

/// <summary>Serves the pages' files: compressed beforehand, cached for good.</summary>
internal static class AssetEndpoints
{
    private static readonly (string Encoding, string Ending)[] Compressed = [("br", ".br"), ("gzip", ".gz")];

    internal static void MapAssets(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/assets/{hash}/{name}", [HttpMethods.Get, HttpMethods.Head], Serve);

    private static IResult Serve(HttpContext http, SiteAssets assets)
    {
        if (assets.Find(http.Request.Path) is not { } asset)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        http.Response.Headers.Vary = "Accept-Encoding";
        http.Response.Headers.AccessControlAllowOrigin = "*";
        var accepted = http.Request.Headers.AcceptEncoding.ToString();
        foreach (var (encoding, ending) in Compressed)
        {
            if (accepted.Contains(encoding, StringComparison.OrdinalIgnoreCase) && File.Exists(asset.Path + ending))
            {
                http.Response.Headers.ContentEncoding = encoding;
                return Results.File(asset.Path + ending, asset.ContentType);
            }
        }

        return Results.File(asset.Path, asset.ContentType);
    }
}
