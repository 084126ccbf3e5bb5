using System.Net;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Backpain.StandIns.Builder.Tests.Support;

/// <summary>
/// A certificate for this machine that this process trusts. OpenID metadata has to come over HTTPS, and nothing about that can be
/// switched off in the types under test. On Linux the user's trusted certificates lie under the home directory: the tests get a home
/// directory of their own, until they end.
/// </summary>
internal static class TrustedCertificate
{
    /// <summary>Names that a test may answer to besides this machine's address.</summary>
    public static IReadOnlyList<string> OtherNames { get; } =
        ["login.botframework.com", "login.microsoftonline.com", "login.botframework.azure.us", "login.microsoftonline.us"];

    public static X509Certificate2 ForLoopback { get; } = Create();

    [ModuleInitializer]
    internal static void Trust()
    {
        var home = Directory.CreateTempSubdirectory("backpain-tests-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => home.Delete(recursive: true);
        Environment.SetEnvironmentVariable("HOME", home.FullName);
        using var trusted = new X509Store(StoreName.Root, StoreLocation.CurrentUser, OpenFlags.ReadWrite);
        trusted.Add(X509CertificateLoader.LoadCertificate(ForLoopback.RawData));
    }

    private static X509Certificate2 Create()
    {
        using var key = RSA.Create(2048);
        var name = $"CN=Backpain tests {Guid.NewGuid()}";
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        foreach (var other in OtherNames)
        {
            names.AddDnsName(other);
        }

        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}
