using Backpain.StandIns.Builder.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Backpain.StandIns.Builder.Tests;

public class StateTests
{
    private readonly CountingStorage _storage = new();
    private readonly ConversationState _conversation;
    private readonly IStatePropertyAccessor<Form> _form;

    public StateTests()
    {
        _conversation = new ConversationState(_storage);
        _form = _conversation.CreateProperty<Form>("form");
    }

    [Fact]
    public async Task What_a_turn_saves_the_next_turn_reads_with_its_type()
    {
        using (var turn = Some.Turn())
        {
            (await _form.GetAsync(turn, () => new Form())).Pages.Add("name");
            await _conversation.SaveChangesAsync(turn);
        }

        using var next = Some.Turn();
        (await _form.GetAsync(next)).Pages.ShouldBe(["name"]);
    }

    [Fact]
    public async Task A_turn_reads_once_and_writes_only_what_changed()
    {
        using var turn = Some.Turn();
        await _form.SetAsync(turn, new Form());
        await _form.GetAsync(turn);
        await _conversation.SaveChangesAsync(turn);
        await _conversation.SaveChangesAsync(turn);

        _storage.Reads.ShouldBe(1);
        _storage.Writes.ShouldBe(1);
    }

    [Fact]
    public async Task Force_writes_even_what_did_not_change()
    {
        using var turn = Some.Turn();
        await _conversation.LoadAsync(turn);

        await _conversation.SaveChangesAsync(turn, force: true);

        _storage.Writes.ShouldBe(1);
    }

    [Fact]
    public async Task A_property_that_is_not_there_is_null_and_a_number_is_its_default()
    {
        using var turn = Some.Turn();

        (await _form.GetAsync(turn)).ShouldBeNull();
        (await _conversation.CreateProperty<int>("count").GetAsync(turn)).ShouldBe(0);
        (await _conversation.CreateProperty<int>("count").GetAsync(turn, () => 7)).ShouldBe(7);
        (await _conversation.CreateProperty<int>("count").GetAsync(turn, () => 8)).ShouldBe(7);
    }

    [Fact]
    public async Task A_deleted_property_is_gone()
    {
        using var turn = Some.Turn();
        await _form.SetAsync(turn, new Form());

        await _form.DeleteAsync(turn);

        (await _form.GetAsync(turn)).ShouldBeNull();
    }

    [Fact]
    public async Task Cleared_state_is_empty_in_the_storage_after_the_next_save()
    {
        using (var turn = Some.Turn())
        {
            await _form.SetAsync(turn, new Form());
            await _conversation.SaveChangesAsync(turn);
            await _conversation.ClearStateAsync(turn);
            await _conversation.SaveChangesAsync(turn);
        }

        using var next = Some.Turn();
        (await _form.GetAsync(next)).ShouldBeNull();
    }

    [Fact]
    public async Task Deleted_state_is_gone_from_the_storage_at_once()
    {
        using var turn = Some.Turn();
        await _form.SetAsync(turn, new Form());
        await _conversation.SaveChangesAsync(turn);

        await _conversation.DeleteAsync(turn);

        (await _storage.ReadAsync(["test/conversations/conversation-1"], default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Conversations_and_users_have_keys_of_their_own()
    {
        var user = new UserState(_storage);
        using var turn = Some.Turn();
        await _form.SetAsync(turn, new Form());
        await user.CreateProperty<string>("name").SetAsync(turn, "Ann");

        await new BotStateSet(_conversation, user).SaveAllChangesAsync(turn);

        var keys = (await _storage.ReadAsync(["test/conversations/conversation-1", "test/users/patient"], default)).Keys;
        keys.ShouldBe(["test/conversations/conversation-1", "test/users/patient"], ignoreOrder: true);
    }

    [Fact]
    public async Task State_needs_to_know_whose_it_is()
    {
        using var turn = Some.Turn(Some.Of(ActivityTypes.Message, activity => activity.Conversation = null));

        await Should.ThrowAsync<InvalidOperationException>(() => _conversation.LoadAsync(turn));
    }

    [Fact]
    public void A_property_needs_a_name()
    {
        Should.Throw<ArgumentNullException>(() => _conversation.CreateProperty<string>(" "));
    }

    public class Form
    {
        public List<string> Pages { get; } = [];
    }

    private sealed class CountingStorage : IStorage
    {
        private readonly MemoryStorage _inner = new();

        public int Reads { get; private set; }

        public int Writes { get; private set; }

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            Reads++;
            return _inner.ReadAsync(keys, cancellationToken);
        }

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Writes++;
            return _inner.WriteAsync(changes, cancellationToken);
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) =>
            _inner.DeleteAsync(keys, cancellationToken);
    }
}
