using System.Diagnostics.CodeAnalysis;
using Backpain.Consultations.Fields;

namespace Backpain.Consultations;

/// <summary>
/// An email address that can be written to, in lower case. Letters outside ASCII are refused: few mail servers take them, and
/// in a British address they are nearly always a keyboard's correction.
/// </summary>
public sealed record EmailAddress
{
    private EmailAddress(string local, string host)
    {
        Value = $"{local}@{host}";
        Host = host;
    }

    public string Value { get; }

    /// <summary>The part after the @.</summary>
    public string Host { get; }

    /// <summary>The address with its host put right where that looks like a mistyped well-known provider; null where it doesn't.</summary>
    public EmailAddress? SuggestedCorrection =>
        EmailHosts.Correct(Host) is { } host ? new EmailAddress(Value[..^(Host.Length + 1)], host) : null;

    /// <summary>Reads an address standing alone or inside a sentence ("it's priya dot shah at example dot org").</summary>
    /// <param name="address">The first complete address, or null when the text holds none or an unfinished one.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EmailAddress? address) => TryParse(text, out address, out _);

    /// <summary>The same, with what else the text says.</summary>
    /// <param name="rest">The text without the address; all of it where there is none.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EmailAddress? address, out string rest)
    {
        var found = EmailAddressReader.Find(text ?? "");
        address = found is { } of ? new EmailAddress(of.Local, of.Host) : null;
        rest = found?.Rest ?? text ?? "";
        return address is not null;
    }

    public override string ToString() => Value;
}
