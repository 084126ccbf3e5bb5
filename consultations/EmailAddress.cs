namespace Backpain.Consultations;

/// <summary>An email address that can be written to; kept with its host in lower case.</summary>
public sealed record EmailAddress
{
    private EmailAddress(string value) => Value = value;

    public string Value { get; }

    /// <summary>Reads an address standing alone or inside a sentence ("it's priya dot shah at example dot org").</summary>
    /// <param name="address">The address, or null when the text holds none or an unfinished one.</param>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out EmailAddress? address)
    {
        address = System.Net.Mail.MailAddress.TryCreate(text ?? "", out var parsed) ? new EmailAddress(parsed.Address) : null;
        return address is not null;
    }

    public override string ToString() => Value;
}
