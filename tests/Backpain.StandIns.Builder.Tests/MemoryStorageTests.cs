using Microsoft.Bot.Builder;

namespace Backpain.StandIns.Builder.Tests;

public class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task What_is_read_is_a_copy_of_the_same_type()
    {
        var note = new Note { Text = "one" };
        await WriteAsync(note);
        note.Text = "changed afterwards";

        var read = await ReadAsync();

        read.Text.ShouldBe("one");
        read.ShouldNotBeSameAs(await ReadAsync());
    }

    [Fact]
    public async Task A_missing_key_is_missing_from_the_answer()
    {
        (await _storage.ReadAsync(["nothing"], default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_write_gives_a_new_ETag()
    {
        await WriteAsync(new Note());
        var first = await ReadAsync();
        await WriteAsync(first);

        (await ReadAsync()).ETag.ShouldNotBe(first.ETag);
    }

    [Fact]
    public async Task An_item_that_somebody_else_changed_is_not_overwritten()
    {
        await WriteAsync(new Note());
        var mine = await ReadAsync();
        var theirs = await ReadAsync();
        theirs.Text = "theirs";
        await WriteAsync(theirs);

        var conflict = await Should.ThrowAsync<ArgumentException>(() => WriteAsync(mine));

        conflict.Message.ShouldStartWith("Etag conflict.");
        (await ReadAsync()).Text.ShouldBe("theirs");
    }

    [Fact]
    public async Task A_star_overwrites_whatever_is_there()
    {
        await WriteAsync(new Note());

        await WriteAsync(new Note { Text = "mine", ETag = "*" });

        (await ReadAsync()).Text.ShouldBe("mine");
    }

    [Fact]
    public async Task What_has_no_ETag_is_always_overwritten()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Dictionary<string, object> { ["a"] = 1L } }, default);
        await _storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Dictionary<string, object> { ["a"] = 2L } }, default);

        var read = (await _storage.ReadAsync<IDictionary<string, object>>(["key"]))["key"];
        read["a"].ShouldBe(2L);
    }

    [Fact]
    public async Task A_deleted_item_is_gone()
    {
        await WriteAsync(new Note());

        await _storage.DeleteAsync(["note"], default);

        (await _storage.ReadAsync(["note"], default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_typed_read_leaves_out_what_is_of_another_type()
    {
        await WriteAsync(new Note());

        (await _storage.ReadAsync<List<string>>(["note"])).ShouldBeEmpty();
    }

    private Task WriteAsync(Note note) => _storage.WriteAsync(new Dictionary<string, object> { ["note"] = note }, default);

    private async Task<Note> ReadAsync() => (await _storage.ReadAsync<Note>(["note"]))["note"];

    public class Note : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}
