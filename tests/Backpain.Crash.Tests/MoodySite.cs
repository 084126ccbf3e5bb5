using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Backpain.Tests.Support;

namespace Backpain.Crash.Tests;

/// <summary>The program, its database, and the mail server and the receiver that it delivers to.</summary>
internal sealed partial class MoodySite : IAsyncDisposable
{
    private const int AtOnce = 4;
    private const int MessagesOfOne = 9;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>A look starts a program, which takes time from the one that delivers.</summary>
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(500);

    private readonly TemporaryDirectory data = new();
    private readonly PostgreSqlServer? postgreSql;
    private readonly Random chance;
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private SmtpPeer mail = null!;
    private RunningProgram program = null!;
    private HttpClient http = null!;
    private IReadOnlyList<string> mails = [];
    private int crashes;

    private MoodySite(string database, int seed)
    {
        postgreSql = database == "PostgreSql" ? PostgreSqlServer.Start() : null;
        chance = new Random(seed);
    }

    internal MoodyReceiver Receiver { get; private set; } = null!;

    internal static async Task<MoodySite> StartAsync(string database, int seed)
    {
        var site = new MoodySite(database, seed) { Receiver = await MoodyReceiver.StartAsync(seed) };
        site.mail = await SmtpPeer.StartAsync(site.data, seed);
        site.program = await RunningProgram.StartAsync(site.Settings(database));
        site.http = new HttpClient { BaseAddress = new Uri(site.program.Address) };
        return site;
    }

    /// <summary>Lets patients ask for consultations, a few at once, every other one over Direct Line, and crashes the program meanwhile.</summary>
    internal async Task<IReadOnlyList<Patient>> RunAsync(int number, int often)
    {
        List<Patient> patients = [.. Enumerable.Range(1, number).Select(index => new Patient(index, Talk(index), givesUp: index % 5 == 0))];
        var asking = Parallel.ForEachAsync(patients, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (patient, _) => await patient.AskAsync());
        while (crashes < often)
        {
            await SomeAnswersAsync(patients, asking, number * MessagesOfOne / (often + 1));
            await program.KillAndStartAgainAsync();
            crashes++;
        }

        await asking;
        return patients;
    }

    /// <summary>Waits by what patients get done and not by time, so that a slow machine gets on as well; then a moment, to strike in the middle.</summary>
    private async Task SomeAnswersAsync(List<Patient> patients, Task asking, int average)
    {
        var enough = patients.Sum(patient => patient.Answers) + chance.Next(1, 2 * average);
        while (!asking.IsCompleted && patients.Sum(patient => patient.Answers) < enough)
        {
            await Task.Delay(10);
        }

        await Task.Delay(chance.Next(50));
    }

    /// <returns>All requests, once each has reached both.</returns>
    internal async Task<IReadOnlyList<JsonNode>> DeliveredAsync()
    {
        var until = Stopwatch.StartNew();
        while (true)
        {
            var lines = (await program.CallAsync("requests", "list", "--json")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            List<JsonNode> requests = [.. lines.Select(line => JsonNode.Parse(line)!)];
            if (requests.TrueForAll(request => (string)request["status"]! == "delivered") || until.Elapsed > Patience)
            {
                mails = await mail.TakenAsync();
                return requests;
            }

            await Task.Delay(BetweenLooks);
        }
    }

    internal IEnumerable<string> MessageIds() => mails.Select(taken => MessageId().Match(taken).Groups[1].Value);

    internal string Figures(IReadOnlyList<Patient> patients, IReadOnlyList<string> stored) =>
        $"{patients.Count} patients, {crashes} crashes, {watch.Elapsed.TotalSeconds:F0} s: {patients.Count(patient => patient.Reference is not null)} thanked, {stored.Count} stored, "
        + $"{patients.Sum(patient => patient.Repeated)} messages said again; receiver: {Receiver.Posts} posts, {Receiver.Processed.Count} requests; "
        + $"mail: {mails.Count} taken, {MessageIds().Distinct().Count()} by Message-ID.";

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        program.Dispose();
        await mail.DisposeAsync();
        await Receiver.DisposeAsync();
        postgreSql?.Dispose();
        data.Dispose();
    }

    private ITalk Talk(int index) => index % 2 == 0 ? new TalkOverDirectLine(http) : new TalkOverMessages(http);

    private Dictionary<string, string> Settings(string database) => new()
    {
        ["Logging:LogLevel:Default"] = "None",
        ["Backpain:DataDirectory"] = data.Path,
        ["Backpain:Database:Provider"] = database,
        ["ConnectionStrings:Backpain"] = postgreSql?.ConnectionString("backpain") ?? "",
        ["Backpain:Mail:ClinicAddress"] = "clinic@example.org",
        ["Backpain:Mail:Smtp:Host"] = "localhost",
        ["Backpain:Mail:Smtp:Port"] = $"{mail.Port}",
        ["Backpain:Mail:Smtp:UserName"] = SmtpPeer.User,
        ["Backpain:Mail:Smtp:Password"] = SmtpPeer.Password,
        ["Backpain:Mail:Smtp:TrustedCertificates"] = mail.CertificatePath,
        ["Backpain:Webhook:Url"] = Receiver.Url,
        ["Backpain:Webhook:Secret"] = "a secret shared with the receiver",
        ["Backpain:Delivery:FirstPause"] = "00:00:00.2",
        ["Backpain:Delivery:LongestPause"] = "00:00:01",
        ["Backpain:Delivery:LongestAttempt"] = "00:00:02",
        ["Backpain:Delivery:Lease"] = "00:00:04",
    };

    [GeneratedRegex("^Message-ID: (<.+>)\r?$", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex MessageId();
}
