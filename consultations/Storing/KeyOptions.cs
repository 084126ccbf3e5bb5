using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Backpain.Consultations.Storing;

/// <summary>
/// The keys that encrypt what patients told us, under <c>Backpain:Keys</c>. A new one is made by itself every 90 days; the old ones go on
/// reading what they wrote.
/// </summary>
public sealed record KeyOptions
{
    /// <summary>
    /// A certificate with its private key (PKCS #12) that encrypts the keys where they lie. Null: they are guarded by the access rights of
    /// their folder alone.
    /// </summary>
    public CertificateFile? Certificate { get; init; }

    /// <summary>Certificates that keys were encrypted with before.</summary>
    public IReadOnlyList<CertificateFile> FormerCertificates { get; init; } = [];

    internal IEnumerable<string> Faults() =>
        FormerCertificates.Prepend(Certificate).OfType<CertificateFile>().Where(file => file.TryLoad() is not { HasPrivateKey: true })
            .Select(file => $"Backpain:Keys names a certificate that can't be read, or has no private key: {Path.GetFileName(file.Path)}.");
}

/// <summary>A certificate in a file.</summary>
public sealed record CertificateFile
{
    public string Path { get; init; } = "";

    public string? Password { get; init; }

    internal X509Certificate2? TryLoad()
    {
        try
        {
            return X509CertificateLoader.LoadPkcs12FromFile(Path, Password);
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or ArgumentException)
        {
            return null;
        }
    }
}
