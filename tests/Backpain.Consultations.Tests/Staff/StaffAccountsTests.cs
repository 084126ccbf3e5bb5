using Backpain.Consultations.Staff;
using Backpain.Consultations.Storing;
using Microsoft.EntityFrameworkCore;

namespace Backpain.Consultations.Tests.Staff;

[Collection(Databases.Name)]
public sealed class StaffAccountsTests(Databases databases)
{
    private const string Password = "correct horse battery";
    private const string Address = "203.0.113.7";

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task The_right_password_is_welcome_in_whatever_capitals_the_name_is_typed(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        (await Accounts(clinic).AddAsync("Rowan Ashby", Password, default)).ShouldBeTrue();

        var welcome = await SignInAsync(clinic, "rowan ashby ").ShouldBeWelcomeAsync();

        welcome.Name.ShouldBe("Rowan Ashby");
        (await Accounts(clinic).IsCurrentAsync("Rowan Ashby", welcome.Stamp, default)).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Nobody_is_told_whether_the_name_or_the_password_is_wrong(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        await Accounts(clinic).AddAsync("Rowan", Password, default);

        (await SignInAsync(clinic, "Rowan", "another password")).ShouldBe(new SignIn.Refused());
        (await SignInAsync(clinic, "Robin")).ShouldBe(new SignIn.Refused());
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task After_five_failed_tries_the_right_password_waits_a_quarter_of_an_hour(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        await Accounts(clinic).AddAsync("Rowan", Password, default);
        await FailAsync(clinic, SignInTries.MostOfAccount, _ => "Rowan");

        (await SignInAsync(clinic, "Rowan")).ShouldBe(new SignIn.TooManyTries(clinic.Clock.GetUtcNow() + SignInTries.Stretch));
        clinic.Clock.Advance(SignInTries.Stretch);

        await SignInAsync(clinic, "Rowan").ShouldBeWelcomeAsync();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Many_names_from_one_address_are_too_many_tries_as_well(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        await Accounts(clinic).AddAsync("Rowan", Password, default);
        await FailAsync(clinic, SignInTries.MostOfAddress, number => $"guess {number}");

        (await SignInAsync(clinic, "Rowan")).ShouldBeOfType<SignIn.TooManyTries>();
        await Accounts(clinic).SignInAsync("Rowan", Password, "198.51.100.1", default).ShouldBeWelcomeAsync();
    }

    [Fact]
    public async Task Signing_in_often_locks_nobody_out()
    {
        await using var clinic = new Clinic(databases, DatabaseProvider.Sqlite);
        await Accounts(clinic).AddAsync("Rowan", Password, default);

        for (var number = 0; number <= SignInTries.MostOfAddress; number++)
        {
            await SignInAsync(clinic, "Rowan").ShouldBeWelcomeAsync();
        }
    }

    [Fact]
    public async Task Tries_at_the_same_moment_are_all_counted()
    {
        await using var clinic = new Clinic(databases, DatabaseProvider.Sqlite);

        var tries = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SignInAsync(clinic, "Rowan")));

        tries.OfType<SignIn.Refused>().Count().ShouldBe(SignInTries.MostOfAccount);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Another_password_ends_the_sessions_of_the_first(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        await Accounts(clinic).AddAsync("Rowan", "first of passwords", default);
        var before = await SignInAsync(clinic, "Rowan", "first of passwords").ShouldBeWelcomeAsync();

        (await Accounts(clinic).ChangePasswordAsync("ROWAN", Password, default)).ShouldBeTrue();

        (await Accounts(clinic).IsCurrentAsync("Rowan", before.Stamp, default)).ShouldBeFalse();
        (await SignInAsync(clinic, "Rowan", "first of passwords")).ShouldBe(new SignIn.Refused());
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_removed_account_is_nobodys(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        await Accounts(clinic).AddAsync("Rowan", Password, default);
        var session = await SignInAsync(clinic, "Rowan").ShouldBeWelcomeAsync();

        (await Accounts(clinic).RemoveAsync("rowan", default)).ShouldBeTrue();

        (await Accounts(clinic).IsCurrentAsync("Rowan", session.Stamp, default)).ShouldBeFalse();
        (await Accounts(clinic).ListAsync(default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_name_is_given_once_and_a_password_is_never_kept()
    {
        await using var clinic = new Clinic(databases, DatabaseProvider.Sqlite);
        await Accounts(clinic).AddAsync("Rowan", Password, default);

        (await Accounts(clinic).AddAsync("ROWAN", "a different password", default)).ShouldBeFalse();
        await using var database = await clinic.Get<ReadyDatabase>().OpenAsync(default);
        (await database.Accounts.SingleAsync()).PasswordHash.ShouldNotContain(Password);
        (await SignInAsync(clinic, "Rowan")).ShouldBeOfType<SignIn.Welcome>();
    }

    [Theory]
    [InlineData("Rowan", "too short")]
    [InlineData("Rowan", "my name is rowan")]
    [InlineData("Rowan", "aaaaaaaaaaaaaa")]
    [InlineData("", Password)]
    [InlineData("<script>", Password)]
    public async Task Names_and_passwords_that_will_not_do_are_refused(string name, string password)
    {
        await using var clinic = new Clinic(databases, DatabaseProvider.Sqlite);

        await Should.ThrowAsync<ArgumentException>(() => Accounts(clinic).AddAsync(name, password, default));
    }

    private static IStaffAccounts Accounts(Clinic clinic) => clinic.Get<IStaffAccounts>();

    private static Task<SignIn> SignInAsync(Clinic clinic, string name, string password = Password) =>
        Accounts(clinic).SignInAsync(name, password, Address, default);

    private static async Task FailAsync(Clinic clinic, int times, Func<int, string> name)
    {
        for (var number = 0; number < times; number++)
        {
            (await SignInAsync(clinic, name(number), "wrong password")).ShouldBe(new SignIn.Refused());
        }
    }
}

internal static class SignInAssertions
{
    internal static async Task<SignIn.Welcome> ShouldBeWelcomeAsync(this Task<SignIn> signIn) => (await signIn).ShouldBeOfType<SignIn.Welcome>();
}
