using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Backpain.Consultations.Delivering;

/// <summary>
/// The header <c>Backpain-Signature: t=1789382400,v1=…</c>. A receiver computes HMAC-SHA256 of <c>t</c>, a dot and the body with the
/// shared secret, compares it with <c>v1</c>, and refuses a <c>t</c> that is minutes old.
/// </summary>
public static class WebhookSignature
{
    public const string Header = "Backpain-Signature";

    public static string Sign(string secret, DateTimeOffset at, string body)
    {
        var time = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var code = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{time}.{body}"));
        return $"t={time},v1={Convert.ToHexStringLower(code)}";
    }
}
