using System.Text;
using Backpain.Bot.DirectLine.Transcripts;
using Backpain.Bot.Tests.DirectLine;
using Backpain.Tests.Support;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.DependencyInjection;

namespace Backpain.Bot.Tests.Storage;

/// <summary>The bot's state in the database.</summary>
public sealed class DatabaseStorageTests : IDisposable
{
    private readonly TemporaryDirectory data = new();
    private RunningBot bot;

    public DatabaseStorageTests() => bot = RunningBot.Start(data, new EchoBot());

    private IStorage Storage => bot.Services.GetRequiredService<IStorage>();

    public void Dispose()
    {
        bot.Dispose();
        data.Dispose();
    }

    [Fact]
    public async Task What_was_written_is_read_after_a_restart()
    {
        await Storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Dictionary<string, object> { ["answer"] = "mornings" } });
        await bot.DisposeAsync();
        bot = RunningBot.Start(data, new EchoBot());

        var read = await Storage.ReadAsync(["key", "another"]);

        read.Keys.ShouldBe(["key"]);
        ((IDictionary<string, object>)read["key"])["answer"].ShouldBe("mornings");
    }

    [Fact]
    public async Task What_a_revoked_key_has_written_is_told_and_begun_anew()
    {
        await Storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Dictionary<string, object> { ["answer"] = "mornings" } });
        bot.Services.GetRequiredService<IKeyManager>().RevokeAllKeys(TimeProvider.System.GetUtcNow());
        await bot.DisposeAsync();
        bot = RunningBot.Start(data, new EchoBot());

        (await Storage.ReadAsync(["key"])).ShouldBeEmpty();
        bot.Logs.Entries.ShouldContain(entry => entry.Contains("begins anew", StringComparison.Ordinal));
        await Storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Dictionary<string, object> { ["answer"] = "evenings" } });

        ((IDictionary<string, object>)(await Storage.ReadAsync(["key"]))["key"])["answer"].ShouldBe("evenings");
    }

    [Fact]
    public async Task A_dialog_stack_keeps_its_types()
    {
        var stack = new DialogState([new DialogInstance { Id = "form", State = new Dictionary<string, object> { ["step"] = 3L } }]);
        await Storage.WriteAsync(new Dictionary<string, object> { ["stack"] = stack });

        var read = (await Storage.ReadAsync(["stack"]))["stack"].ShouldBeOfType<DialogState>();

        read.DialogStack.ShouldHaveSingleItem().State["step"].ShouldBe(3L);
    }

    [Fact]
    public async Task An_item_that_somebody_else_has_written_since_is_not_overwritten()
    {
        await Storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Item { Text = "first" } });
        var mine = (Item)(await Storage.ReadAsync(["key"]))["key"];
        var theirs = (Item)(await Storage.ReadAsync(["key"]))["key"];
        await Storage.WriteAsync(new Dictionary<string, object> { ["key"] = theirs });

        await Should.ThrowAsync<InvalidOperationException>(() => Storage.WriteAsync(new Dictionary<string, object> { ["key"] = mine }));
    }

    [Fact]
    public async Task An_item_written_with_any_etag_always_wins()
    {
        await Storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Item { Text = "first" } });
        await Storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Item { Text = "second", ETag = "*" } });

        ((Item)(await Storage.ReadAsync(["key"]))["key"]).Text.ShouldBe("second");
    }

    [Fact]
    public async Task What_was_deleted_is_gone()
    {
        await Storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Item { Text = "first" } });
        await Storage.DeleteAsync(["key"]);

        (await Storage.ReadAsync(["key"])).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_has_rested_for_longer_than_is_promised_is_forgotten()
    {
        await Storage.WriteAsync(new Dictionary<string, object> { ["old"] = new Item { Text = "first" } });
        bot.Clock.Advance(TimeSpan.FromHours(25));
        await Storage.WriteAsync(new Dictionary<string, object> { ["young"] = new Item { Text = "second" } });

        await bot.Services.GetRequiredService<TranscriptStore>().ForgetAsync(bot.Clock.GetUtcNow().AddHours(-24), CancellationToken.None);

        (await Storage.ReadAsync(["old", "young"])).Keys.ShouldBe(["young"]);
    }

    [Fact]
    public async Task What_patients_told_us_stands_nowhere_in_clear()
    {
        await Storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Item { Text = "MARKER-of-a-patient" } });
        await bot.DisposeAsync();

        var files = Directory.EnumerateFiles(data.Path, "*", SearchOption.AllDirectories).Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file)));

        files.ShouldAllBe(content => !content.Contains("MARKER-of-a-patient", StringComparison.Ordinal));
    }

    public sealed class Item : IStoreItem
    {
        public string Text { get; set; } = "";

        public string? ETag { get; set; }
    }
}
