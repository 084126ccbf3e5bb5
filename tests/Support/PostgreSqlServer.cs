using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Backpain.Tests.Support;

/// <summary>
/// A PostgreSQL server of the tests' own on a free loopback port, in a temporary directory. It refuses to run as root, so under
/// root it runs as the account <c>postgres</c>.
/// </summary>
public sealed class PostgreSqlServer : IDisposable
{
    private const string Installations = "/usr/lib/postgresql";

    private readonly string directory;
    private readonly int port = FreePort();

    private PostgreSqlServer()
    {
        directory = Run("mktemp", "-d", "-t", "backpain-postgresql-XXXXXX").Trim();
        Run(Program("initdb"), "-D", directory, "-U", "postgres", "--auth=trust", "--no-sync", "-E", "UTF8");
        Run(Program("pg_ctl"), "-D", directory, "-w", "-l", $"{directory}/log", "-o", $"-p {port} -k {directory} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=400", "start");
    }

    public static bool IsInstalled => Directory.Exists(Installations);

    public static PostgreSqlServer Start() => new();

    public string ConnectionString(string database) =>
        $"Host=127.0.0.1;Port={port};Username=postgres;Database={database};Include Error Detail=false";

    public void Dispose()
    {
        Run(Program("pg_ctl"), "-D", directory, "-m", "immediate", "-w", "stop");
        Run("rm", "-r", directory);
    }

    private static string Program(string name) => Path.Combine(Directory.GetDirectories(Installations).Max()!, "bin", name);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Run(string program, params string[] arguments)
    {
        string[] command = Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", program, .. arguments] : [program, .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = program == "mktemp", WorkingDirectory = "/" };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var output = start.RedirectStandardOutput ? process.StandardOutput.ReadToEnd() : "";
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
