using Backpain.Consultations.Storing;
using Microsoft.EntityFrameworkCore;

namespace Backpain.Consultations.Tests.Storing;

[Collection(Databases.Name)]
public sealed class EncryptionTests(Databases databases)
{
    [Fact]
    public async Task No_file_of_the_data_directory_holds_anything_personal_in_clear()
    {
        await using var clinic = new Clinic(databases, DatabaseProvider.Sqlite);
        var stored = await clinic.Store.StoreAsync(Marked.Request(), default);

        var files = Directory.GetFiles(clinic.DirectoryPath, "*", SearchOption.AllDirectories).Select(ReadShared).ToList();

        files.ShouldContain(bytes => System.Text.Encoding.Latin1.GetString(bytes).Contains(stored.Id));
        files.ForEach(Marked.ShouldNotStandIn);
        Marked.ShouldNotStandIn(string.Join('\n', clinic.Logs.Entries));
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task No_column_holds_anything_personal_in_clear(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        await clinic.Store.StoreAsync(Marked.Request(), default);
        await using var database = await clinic.Get<ReadyDatabase>().OpenAsync(default);

        var row = await database.Requests.SingleAsync();

        Marked.ShouldNotStandIn(string.Join('\n', row.Id, row.IdempotencyKey, row.ConversationId, row.EmailHash, row.ConsentVersion));
        Marked.ShouldNotStandIn(row.Personal);
    }

    private static byte[] ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
