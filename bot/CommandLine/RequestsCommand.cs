using System.CommandLine;
using Backpain.Consultations;
using Backpain.Consultations.Storing;

namespace Backpain.Bot.CommandLine;

/// <summary><c>requests …</c>: what the store holds.</summary>
internal static class RequestsCommand
{
    internal static Command Create() =>
        new("requests", "Looks after the requests that patients have sent.") { List(), Resend(), Export(), Erase() };

    private static Command List()
    {
        var json = new Option<bool>("--json") { Description = "A JSON object a line" };
        var list = new Command("list", "Lists all requests, oldest first.") { json };
        list.SetAction((call, cancellationToken) => WithStoreAsync(
            services => WriteAsync(services.GetRequiredService<IRequestStore>().ListAsync(cancellationToken), call.GetValue(json), call.InvocationConfiguration.Output),
            cancellationToken));
        return list;
    }

    private static Command Resend()
    {
        var id = new Argument<string>("id") { Description = "The request's reference" };
        var resend = new Command("resend", "Delivers a request again, when the server next runs.") { id };
        resend.SetAction((call, cancellationToken) => WithStoreAsync(
            async services => await services.GetRequiredService<IStaffRequests>().ResendAsync(call.GetValue(id)!, cancellationToken)
                ? 0
                : await FailAsync(call.InvocationConfiguration.Error, "There is no request with that reference."),
            cancellationToken));
        return resend;
    }

    private static Command Export()
    {
        var email = EmailOption();
        var export = new Command("export", "Writes everything that is kept about a person, a JSON object a line.") { email };
        export.SetAction((call, cancellationToken) => WithPersonAsync(
            call.GetValue(email),
            call.InvocationConfiguration,
            (requests, person) => WriteAsync(requests.ExportAsync(person, cancellationToken), asJson: true, call.InvocationConfiguration.Output),
            cancellationToken));
        return export;
    }

    private static Command Erase()
    {
        var email = EmailOption();
        var erase = new Command("erase", "Deletes everything that is kept about a person.") { email };
        erase.SetAction((call, cancellationToken) => WithPersonAsync(
            call.GetValue(email),
            call.InvocationConfiguration,
            async (requests, person) =>
            {
                await call.InvocationConfiguration.Output.WriteLineAsync($"{await requests.EraseAsync(person, cancellationToken)} deleted");
                return 0;
            },
            cancellationToken));
        return erase;
    }

    private static Option<string> EmailOption() => new("--email") { Description = "The person's email address", Required = true };

    private static Task<int> WithPersonAsync(string? email, InvocationConfiguration console, Func<IStaffRequests, EmailAddress, Task<int>> action, CancellationToken cancellationToken) =>
        EmailAddress.TryParse(email, out var person)
            ? WithStoreAsync(services => action(services.GetRequiredService<IStaffRequests>(), person), cancellationToken)
            : FailAsync(console.Error, "--email needs an email address.");

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

    private static async Task<int> FailAsync(TextWriter errors, string reason)
    {
        await errors.WriteLineAsync(reason);
        return 1;
    }
}
