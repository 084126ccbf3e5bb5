using System.Buffers;
using System.Net;
using System.Runtime.CompilerServices;
using Backpain.StandIns.Builder.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Backpain.Bot.Tests.Messaging;

/// <summary>
/// The proxy of this process on the way to Microsoft's identity services: it leads to the clouds on this machine. So the program runs with
/// the addresses that it has in earnest, whoever in it asks for them with whatever client.
/// </summary>
internal sealed class ToMicrosoft : IWebProxy
{
    private static readonly Lazy<Uri> Server = new(Start);

    public ICredentials? Credentials { get; set; }

    [ModuleInitializer]
    internal static void Lead() => HttpClient.DefaultProxy = new ToMicrosoft();

    public Uri? GetProxy(Uri destination) => IsBypassed(destination) ? null : Server.Value;

    public bool IsBypassed(Uri host) => !TrustedCertificate.OtherNames.Contains(host.Host);

    private static Uri Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            listen.Use(next => async connection =>
            {
                await OpenTunnelAsync(connection);
                await next(connection);
            });
            listen.UseHttps(TrustedCertificate.ForLoopback);
        }));
        var application = builder.Build();
        application.Run(context => (MicrosoftCloud.Government.Has(context.Request.Host.Host) ? MicrosoftCloud.Government : MicrosoftCloud.Public).AnswerAsync(context));
        application.StartAsync().GetAwaiter().GetResult();
        return new UriBuilder(application.Urls.Single()) { Scheme = "http" }.Uri;
    }

    /// <summary>Takes the request for a tunnel; what comes after it is for the server itself.</summary>
    private static async Task OpenTunnelAsync(ConnectionContext connection)
    {
        var end = "\r\n\r\n"u8.ToArray();
        while (await connection.Transport.Input.ReadAsync() is { IsCompleted: false } read)
        {
            var text = read.Buffer.ToArray().AsSpan();
            if (text.IndexOf(end) is >= 0 and var found)
            {
                connection.Transport.Input.AdvanceTo(read.Buffer.GetPosition(found + end.Length));
                await connection.Transport.Output.WriteAsync("HTTP/1.1 200 Connection established\r\n\r\n"u8.ToArray());
                return;
            }

            connection.Transport.Input.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
