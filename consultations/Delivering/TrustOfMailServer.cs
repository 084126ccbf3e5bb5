using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Backpain.Consultations.Delivering;

/// <summary>
/// Whose certificates a mail server may show: those that the system trusts, and those in a file that the options name, for a mail
/// server of the clinic's own. Either way the certificate must be valid and made out to the server's name; there is no switch to
/// trust everybody.
/// </summary>
internal sealed class TrustOfMailServer
{
    private readonly X509Certificate2Collection trusted = [];

    private TrustOfMailServer(string file) => trusted.ImportFromPemFile(file);

    /// <exception cref="System.Security.Cryptography.CryptographicException">The file holds no certificate.</exception>
    public static void Extend(string file)
    {
#pragma warning disable SYSLIB0014 // SmtpClient asks nobody else; HttpClient and its kin don't ask here.
        ServicePointManager.ServerCertificateValidationCallback = new TrustOfMailServer(file).IsGood;
#pragma warning restore SYSLIB0014
    }

    private bool IsGood(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) => errors switch
    {
        SslPolicyErrors.None => true,
        SslPolicyErrors.RemoteCertificateChainErrors when certificate is X509Certificate2 shown => IsTrusted(shown, chain),
        _ => false,
    };

    private bool IsTrusted(X509Certificate2 shown, X509Chain? sent)
    {
        using var chain = new X509Chain { ChainPolicy = { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck } };
        chain.ChainPolicy.CustomTrustStore.AddRange(trusted);
        chain.ChainPolicy.ExtraStore.AddRange(sent?.ChainPolicy.ExtraStore ?? []);
        return chain.Build(shown);
    }
}
