using System.CommandLine;
using System.Security.Cryptography;
using Backpain.Consultations.Staff;

namespace Backpain.Bot.CommandLine;

/// <summary><c>staff …</c>: who may sign in at <c>/staff</c>.</summary>
internal static class StaffCommand
{
    /// <summary>No two that look alike.</summary>
    private const string PasswordLetters = "abcdefghjkmnpqrstuvwxyz23456789";

    private const int PasswordGroups = 5;
    private const int PasswordGroup = 4;

    internal static Command Create() => new("staff", "Looks after the accounts of the clinic's staff.") { Add(), Password(), Remove(), List() };

    private static Command Add() => WithPassword("add", "Makes an account and prints its password.", async (accounts, name, password, cancellationToken) =>
        await accounts.AddAsync(name, password, cancellationToken) ? null : "There is an account of that name.");

    private static Command Password() => WithPassword("password", "Gives an account another password and ends its sessions.", async (accounts, name, password, cancellationToken) =>
        await accounts.ChangePasswordAsync(name, password, cancellationToken) ? null : "There is no account of that name.");

    private static Command Remove()
    {
        var name = NameArgument();
        var remove = new Command("remove", "Removes an account and ends its sessions.") { name };
        remove.SetAction((call, cancellationToken) => WithAccountsAsync(
            async accounts => await accounts.RemoveAsync(call.GetValue(name)!, cancellationToken)
                ? 0
                : await FailAsync(call.InvocationConfiguration, "There is no account of that name."),
            cancellationToken));
        return remove;
    }

    private static Command List()
    {
        var list = new Command("list", "Lists the accounts' names.");
        list.SetAction((call, cancellationToken) => WithAccountsAsync(
            async accounts =>
            {
                await call.InvocationConfiguration.Output.WriteAsync(string.Concat((await accounts.ListAsync(cancellationToken)).Select(name => name + Environment.NewLine)));
                return 0;
            },
            cancellationToken));
        return list;
    }

    /// <param name="set">Sets the password; answers what is wrong, or null.</param>
    private static Command WithPassword(string verb, string description, Func<IStaffAccounts, string, string, CancellationToken, Task<string?>> set)
    {
        var name = NameArgument();
        var ask = new Option<bool>("--ask") { Description = "Read the password from the input instead of making one" };
        var command = new Command(verb, description) { name, ask };
        command.SetAction((call, cancellationToken) => WithAccountsAsync(
            accounts => SetAsync(accounts, call.GetValue(name)!, call.GetValue(ask), call.InvocationConfiguration, set, cancellationToken),
            cancellationToken));
        return command;
    }

    private static async Task<int> SetAsync(
        IStaffAccounts accounts,
        string name,
        bool ask,
        InvocationConfiguration console,
        Func<IStaffAccounts, string, string, CancellationToken, Task<string?>> set,
        CancellationToken cancellationToken)
    {
        var password = ask ? await AskAsync(console.Output, cancellationToken) : NewPassword();
        var fault = AccountRules.FaultOfName(name) ?? AccountRules.FaultOfPassword(name, password) ?? await set(accounts, name, password, cancellationToken);
        if (fault is not null)
        {
            return await FailAsync(console, fault);
        }

        await console.Output.WriteLineAsync(ask ? "Done." : $"Password of {name.Trim()}, shown this once: {password}");
        return 0;
    }

    /// <summary>Without showing what is typed, where there is a keyboard.</summary>
    private static async Task<string> AskAsync(TextWriter output, CancellationToken cancellationToken)
    {
        await output.WriteAsync($"Password, {AccountRules.ShortestPassword} characters or more: ");
        if (Console.IsInputRedirected)
        {
            return await Console.In.ReadLineAsync(cancellationToken) ?? "";
        }

        var typed = new Stack<char>();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                typed.TryPop(out _);
            }
            else
            {
                typed.Push(key.KeyChar);
            }
        }

        await output.WriteLineAsync();
        return string.Concat(typed.Reverse());
    }

    private static string NewPassword() =>
        string.Join('-', Enumerable.Range(0, PasswordGroups).Select(_ => RandomNumberGenerator.GetString(PasswordLetters, PasswordGroup)));

    private static Argument<string> NameArgument() => new("name") { Description = "The name to sign in with" };

    private static async Task<int> WithAccountsAsync(Func<IStaffAccounts, Task<int>> action, CancellationToken cancellationToken)
    {
        await using var services = await ConsoleServices.WithStoreAsync(cancellationToken);
        return await action(services.GetRequiredService<IStaffAccounts>());
    }

    private static async Task<int> FailAsync(InvocationConfiguration console, string reason)
    {
        await console.Error.WriteLineAsync(reason);
        return 1;
    }
}
