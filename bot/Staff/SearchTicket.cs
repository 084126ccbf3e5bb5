using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Backpain.Bot.Staff;

/// <summary>Carries what was searched for in an address without telling it: addresses end up in logs and histories.</summary>
public sealed class SearchTicket(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Backpain.Staff.Search").ToTimeLimitedDataProtector();

    public string Write(string text) => protector.Protect(text, Lifetime);

    /// <returns>Empty for a ticket that is none or too old.</returns>
    public string Read(string? ticket)
    {
        try
        {
            return string.IsNullOrEmpty(ticket) ? "" : protector.Unprotect(ticket);
        }
        catch (CryptographicException)
        {
            return "";
        }
    }
}
