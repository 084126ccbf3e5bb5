using System.Globalization;
using Backpain.Tests.Support;
using Xunit.Abstractions;

namespace Backpain.Crash.Tests;

/// <summary>
/// The real program is killed at random moments while patients talk to it and mail server and receiver misbehave. Few times in every run of
/// the tests; often with BACKPAIN_CRASHES=20 BACKPAIN_CRASH_PATIENTS=240.
/// </summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    private static readonly int Crashes = Setting("BACKPAIN_CRASHES", 2);
    private static readonly int Patients = Setting("BACKPAIN_CRASH_PATIENTS", 10);
    private static readonly int Seed = Setting("BACKPAIN_CRASH_SEED", 7);

    public static TheoryData<string> Databases => PostgreSqlServer.IsInstalled ? ["Sqlite", "PostgreSql"] : ["Sqlite"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Whoever_was_thanked_has_one_request_stored_and_delivered_once_whatever_crashes(string database)
    {
        await using var site = await MoodySite.StartAsync(database, Seed);

        var patients = await site.RunAsync(Patients, Crashes);
        var stored = await site.DeliveredAsync();

        var ids = stored.Select(request => (string)request["id"]!).ToList();
        output.WriteLine(site.Figures(patients, ids));
        stored.Select(request => (string)request["email"]!).ShouldBeUnique();
        patients.Where(patient => patient.Reference is not null).ShouldAllBe(
            patient => stored.Count(request => (string)request["id"]! == patient.Reference && (string)request["email"]! == patient.Email) == 1);
        patients.Count(patient => patient.Reference is not null).ShouldBeGreaterThan(Patients / 2);
        site.Receiver.Processed.Values.ShouldBe(ids, ignoreOrder: true);
        site.MessageIds().Distinct().ShouldBe(ids.Select(id => $"<{id}.clinic-mail.1@localhost>"), ignoreOrder: true);
        stored.ShouldAllBe(request => (string)request["status"]! == "delivered");
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
