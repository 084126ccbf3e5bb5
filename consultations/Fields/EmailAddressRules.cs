namespace Backpain.Consultations.Fields;

/// <summary>What a local part and a host must look like so that mail can be sent there (RFC 5321 lengths, RFC 1123 labels).</summary>
internal static class EmailAddressRules
{
    public const int LongestAddress = 254;
    private const int LongestLocalPart = 64;
    private const int LongestLabel = 63;

    /// <summary>A full stop, a hyphen or a quote after the host belongs to the sentence.</summary>
    public static bool TryAccept(string local, string host, out (string Local, string Host) address)
    {
        address = (local, host.TrimEnd('.', '-'));
        return local.Length + 1 + address.Host.Length <= LongestAddress && IsLocalPart(local) && IsHost(address.Host);
    }

    private static bool IsLocalPart(string local) =>
        local.Length is > 0 and <= LongestLocalPart
        && local.All(char.IsAscii)
        && local[0] != '.'
        && local[^1] != '.'
        && !local.Contains("..", StringComparison.Ordinal);

    private static bool IsHost(string host) =>
        host.Split('.') is [not "www", _, ..] labels
        && labels.All(IsLabel)
        && IsTop(labels[^1]);

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= LongestLabel
        && label.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')
        && label[0] != '-'
        && label[^1] != '-';

    private static bool IsTop(string label) =>
        label.Length >= 2 && (label.All(char.IsAsciiLetter) || label.StartsWith("xn--", StringComparison.Ordinal));
}
