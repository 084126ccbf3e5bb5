using System.Net;
using System.Net.Sockets;

namespace Backpain.Bot.Staff;

/// <summary>Where a request comes from, as far as tries to sign in are counted by it.</summary>
internal static class CallerAddress
{
    /// <summary>One household or office has a whole network of IPv6 addresses.</summary>
    private const int NetworkBytes = 8;

    /// <summary>A proxy on this machine is believed whom it speaks for: what it wrote last into the list.</summary>
    internal static string Of(HttpContext http)
    {
        var remote = http.Connection.RemoteIpAddress ?? IPAddress.Loopback;
        var forwarded = http.Request.Headers["X-Forwarded-For"].ToString().Split(',')[^1].Trim();
        return Network(IPAddress.IsLoopback(remote) && IPAddress.TryParse(forwarded, out var caller) ? caller : remote);
    }

    private static string Network(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily == AddressFamily.InterNetworkV6 && !IPAddress.IsLoopback(plain)
            ? Convert.ToHexStringLower(plain.GetAddressBytes().AsSpan(0, NetworkBytes))
            : plain.ToString();
    }
}
