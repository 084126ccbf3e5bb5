namespace Backpain.Consultations.Staff;

/// <summary>What names and passwords of staff may be.</summary>
public static class AccountRules
{
    public const int ShortestPassword = 12;
    public const int LongestPassword = 128;
    public const int LongestName = 64;

    private const string NameMarks = " .-_'@";

    /// <summary>What is wrong with the name, or null.</summary>
    public static string? FaultOfName(string name) => name.Trim() switch
    {
        { Length: 0 or > LongestName } => $"A name has 1 to {LongestName} characters.",
        var typed when !typed.All(letter => char.IsLetterOrDigit(letter) || NameMarks.Contains(letter, StringComparison.Ordinal)) =>
            "A name has letters, digits, spaces and . - _ ' @ only.",
        _ => null,
    };

    /// <summary>What is wrong with the password, or null.</summary>
    public static string? FaultOfPassword(string name, string password) => password switch
    {
        { Length: < ShortestPassword or > LongestPassword } => $"A password has {ShortestPassword} to {LongestPassword} characters.",
        _ when password.Contains(name.Trim(), StringComparison.OrdinalIgnoreCase) => "A password must not hold the name.",
        _ when password.Distinct().Count() < ShortestPassword / 2 => "A password needs more different characters.",
        _ => null,
    };

    internal static string IdOf(string name) => name.Trim().ToLowerInvariant();

    /// <exception cref="ArgumentException">There is a fault.</exception>
    internal static void Require(string? fault)
    {
        if (fault is not null)
        {
            throw new ArgumentException(fault);
        }
    }
}
