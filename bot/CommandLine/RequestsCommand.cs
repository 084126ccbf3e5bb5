using System.CommandLine;
using Backpain.Consultations;
using Backpain.Consultations.Delivering;
using Backpain.Consultations.Staff;
using Backpain.Consultations.Storing;

namespace Backpain.Bot.CommandLine;

/// <summary><c>requests …</c>: what the store holds.</summary>
internal static class RequestsCommand
{
    internal static Command Create() =>
        new("requests", "Looks after the requests that patients have sent.") { List(), Undelivered(), Resend(), Export(), Erase(), Reencrypt() };

    private static Command List()
    {
        var json = new Option<bool>("--json") { Description = "A JSON object a line" };
        var list = new Command("list", "Lists all requests, oldest first.") { json };
        list.SetAction((call, cancellationToken) => WithStoreAsync(
            services => WriteAsync(services.GetRequiredService<IRequestStore>().ListAsync(cancellationToken), call.GetValue(json), call.InvocationConfiguration.Output),
            cancellationToken));
        return list;
    }

    private static Command Undelivered()
    {
        var undelivered = new Command("undelivered", "Lists what has not reached its recipient: first what was given up and waits for 'resend', then what is tried again.");
        undelivered.SetAction((call, cancellationToken) => WithStoreAsync(
            async services =>
            {
                foreach (var (id, delivery) in await services.GetRequiredService<IWatchDeliveries>().UndeliveredAsync(cancellationToken))
                {
                    var next = delivery.GivenUp ? "given up" : $"next {delivery.DueAt:yyyy-MM-dd HH:mm:ss}";
                    await call.InvocationConfiguration.Output.WriteLineAsync($"{id}  {delivery.Recipient,-20}  {delivery.Attempts,3} attempts  {next,-24}  {delivery.LastError}");
                }

                return 0;
            },
            cancellationToken));
        return undelivered;
    }

    private static Command Resend()
    {
        var ids = new Argument<string[]>("id") { Description = "The request's reference; several may be given", Arity = ArgumentArity.OneOrMore };
        var resend = new Command("resend", "Delivers requests again, when the server next runs.") { ids };
        resend.SetAction((call, cancellationToken) => WithStoreAsync(
            async services =>
            {
                var requests = services.GetRequiredService<IStaffRequests>();
                var unknown = await call.GetValue(ids)!.ToAsyncEnumerable()
                    .Where(async (id, token) => !await requests.ResendAsync(id, token)).ToListAsync(cancellationToken);
                return unknown.Count == 0 ? 0 : await FailAsync(call.InvocationConfiguration.Error, $"There is no request {string.Join(" or ", unknown)}.");
            },
            cancellationToken));
        return resend;
    }

    private static Command Export()
    {
        var person = new PersonOptions();
        var export = new Command("export", "Writes everything that is kept about a person, a JSON object a line.") { person.Email, person.Phone };
        export.SetAction((call, cancellationToken) => WithPersonAsync(
            person.Read(call),
            call.InvocationConfiguration,
            (records, key) => WriteLinesAsync(records.ExportAsync(key, cancellationToken), call.InvocationConfiguration.Output),
            cancellationToken));
        return export;
    }

    private static Command Erase()
    {
        var person = new PersonOptions();
        var erase = new Command("erase", "Deletes everything that is kept about a person.") { person.Email, person.Phone };
        erase.SetAction((call, cancellationToken) => WithPersonAsync(
            person.Read(call),
            call.InvocationConfiguration,
            async (records, key) =>
            {
                await call.InvocationConfiguration.Output.WriteLineAsync($"{await records.EraseAsync(key, cancellationToken)} deleted, with their mails in the pick-up folder. What has left by mail or webhook is to be deleted there too.");
                return 0;
            },
            cancellationToken));
        return erase;
    }

    private static Command Reencrypt()
    {
        var newKey = new Option<bool>("--new-key") { Description = "Makes a new key first" };
        var revoke = new Option<bool>("--revoke") { Description = "Makes a new key, and revokes all others afterwards" };
        var reencrypt = new Command("reencrypt", "Encrypts everything that is kept with the newest key, also what a revoked key has written.") { newKey, revoke };
        reencrypt.SetAction((call, cancellationToken) => WithStoreAsync(
            async services =>
            {
                var store = services.GetRequiredService<IReencrypt>();
                var done = await store.ReencryptAsync(call.GetValue(newKey), call.GetValue(revoke), cancellationToken);
                await call.InvocationConfiguration.Output.WriteLineAsync($"{done.Renewed} re-encrypted, {done.Rescued} of them from a revoked key, {done.Unreadable} can't be read");
                return done.Unreadable == 0 ? 0 : 1;
            },
            cancellationToken));
        return reencrypt;
    }

    private static Task<int> WithPersonAsync(PersonKey? person, InvocationConfiguration console, Func<IPersonalRecords, PersonKey, Task<int>> action, CancellationToken cancellationToken) =>
        person is not null
            ? WithStoreAsync(services => action(services.GetRequiredService<IPersonalRecords>(), person), cancellationToken)
            : FailAsync(console.Error, "Name the person by one of --email with an email address and --phone with a phone number.");

    private static async Task<int> WithStoreAsync(Func<IServiceProvider, Task<int>> action, CancellationToken cancellationToken)
    {
        await using var services = await ConsoleServices.WithStoreAsync(cancellationToken);
        return await action(services);
    }

    private static async Task<int> WriteAsync(IAsyncEnumerable<StoredRequest> requests, bool asJson, TextWriter output)
    {
        await foreach (var request in requests)
        {
            await output.WriteLineAsync(asJson
                ? RequestJson.Write(request)
                : $"{request.Id}  {request.CreatedAt:yyyy-MM-dd HH:mm}  {request.Request.Kind,-12}  {request.Status,-11}  {request.Request.Name}");
        }

        return 0;
    }

    private static async Task<int> WriteLinesAsync(IAsyncEnumerable<string> lines, TextWriter output)
    {
        await foreach (var line in lines)
        {
            await output.WriteLineAsync(line);
        }

        return 0;
    }

    private static async Task<int> FailAsync(TextWriter errors, string reason)
    {
        await errors.WriteLineAsync(reason);
        return 1;
    }
}
