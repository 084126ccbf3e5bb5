using Backpain.Consultations.Storing;
using Microsoft.EntityFrameworkCore;

namespace Backpain.Consultations.Tests.Storing;

[Collection(Databases.Name)]
public sealed class MigrationTests(Databases databases)
{
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task The_migrations_leave_the_tables_that_the_model_asks_for(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        await using var database = await clinic.Get<ReadyDatabase>().OpenAsync(default);

        database.Database.HasPendingModelChanges().ShouldBeFalse();
        (await database.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task The_migrations_can_be_taken_back(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        await using var database = await clinic.Get<ReadyDatabase>().OpenAsync(default);

        await database.Database.MigrateAsync("0");

        (await database.Database.GetAppliedMigrationsAsync()).ShouldBeEmpty();
    }
}
