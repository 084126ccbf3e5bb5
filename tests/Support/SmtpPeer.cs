using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace Backpain.Tests.Support;

/// <summary>A real SMTP server on a free loopback port, in a process of its own, with STARTTLS, a self-made certificate and a login.</summary>
public sealed class SmtpPeer : IAsyncDisposable
{
    public const string User = "clinic";
    public const string Password = "a password for the mail server";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly ConcurrentQueue<string> taken = new();
    private readonly Channel<JsonNode> events = Channel.CreateUnbounded<JsonNode>();
    private readonly Process process;
    private readonly Task reading;

    private SmtpPeer(TemporaryDirectory directory, int? seed)
    {
        CertificatePath = Path.Combine(directory.Path, "smtp-certificate.pem");
        var key = Path.Combine(directory.Path, "smtp-key.pem");
        WriteCertificate(key);
        var script = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "smtpPeer", "peer.cjs"));
        process = Process.Start(new ProcessStartInfo("node", [script, key, CertificatePath, User, Password, .. seed is null ? [] : (string[])[$"{seed}"]])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        reading = ReadAsync();
    }

    public int Port { get; private set; }

    /// <summary>The server's own certificate, which nobody trusts without being told to.</summary>
    public string CertificatePath { get; }


    /// <param name="seed">Misbehaves by chance; the same seed, the same misbehaviour.</param>
    public static async Task<SmtpPeer> StartAsync(TemporaryDirectory directory, int? seed = null)
    {
        var peer = new SmtpPeer(directory, seed);
        peer.Port = (int)(await peer.SaidAsync("listening"))["port"]!;
        return peer;
    }

    /// <summary>How it treats the next connection: <c>take</c>, <c>greylist</c>, <c>refuse</c>, <c>busy</c>, <c>reject</c>, <c>hang</c>,
    /// <c>hangUp</c>, <c>dropInData</c>, <c>takeAndDrop</c>, <c>takeTwice</c>.</summary>
    public async Task ThenAsync(string behaviour)
    {
        await process.StandardInput.WriteLineAsync(behaviour);
        await SaidAsync("told");
    }

    /// <returns>The mails taken so far, as they came over the wire, in order; one that was sent twice stands here twice.</returns>
    public async Task<IReadOnlyList<string>> TakenAsync()
    {
        // It tells in order: once it has answered this, all that it took before is here.
        await ThenAsync("tell");
        return [.. taken];
    }

    /// <summary>Done once it hangs in the middle of a mail.</summary>
    public Task HangingAsync() => SaidAsync("hanging");

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        await reading;
        process.Dispose();
    }

    private async Task<JsonNode> SaidAsync(string name)
    {
        while (true)
        {
            var said = await events.Reader.ReadAsync().AsTask().WaitAsync(Patience);
            if ((string?)said["event"] == name)
            {
                return said;
            }
        }
    }

    private async Task ReadAsync()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            var said = JsonNode.Parse(line)!;
            if ((string?)said["event"] == "taken")
            {
                taken.Enqueue((string)said["mail"]!);
            }

            await events.Writer.WriteAsync(said);
        }
    }

    private void WriteCertificate(string keyPath)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        File.WriteAllText(keyPath, key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(CertificatePath, certificate.ExportCertificatePem());
    }
}
