using System.Security.Cryptography;

namespace Backpain.Bot.Web;

/// <summary>The files that pages load, by addresses that change with their content, so that they can be cached for good.</summary>
internal sealed class SiteAssets
{
    private readonly Dictionary<string, Asset> byAddress;
    private readonly Dictionary<string, string> addresses;

    public SiteAssets()
    {
        Asset[] assets =
        [
            Read("site.css", "wwwroot/site.css", "text/css; charset=utf-8"),
            Read("staff.css", "wwwroot/staff.css", "text/css; charset=utf-8"),
            Script("webchat-bundle.js", "webchat.js"),
            Script("chat.js"),
            Script("webChatClient.js"),
        ];
        byAddress = assets.ToDictionary(asset => asset.Address);
        addresses = assets.ToDictionary(asset => asset.Name, asset => asset.Address);
    }

    internal string Address(string name) => addresses[name];

    internal Asset? Find(string address) => byAddress.GetValueOrDefault(address);

    private static Asset Script(string name, string? file = null) => Read(name, "scripts/" + (file ?? name), "text/javascript; charset=utf-8");

    private static Asset Read(string name, string file, string contentType)
    {
        var path = Path.Combine(AppContext.BaseDirectory, file);
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))[..12];
        return new Asset(name, $"/assets/{hash}/{name}", path, contentType);
    }
}

/// <param name="Path">The plain file; <c>.br</c> and <c>.gz</c> beside it are served where they exist and the browser takes them.</param>
internal sealed record Asset(string Name, string Address, string Path, string ContentType);
