using System.Runtime.CompilerServices;
using Backpain.Consultations.Storing;

namespace Backpain.Consultations.Staff;

internal sealed class PersonalRecords(IStaffRequests requests, IRequestFiles files, IEnumerable<IKeepConversations> keepers) : IPersonalRecords
{
    public async IAsyncEnumerable<string> ExportAsync(
        PersonKey person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var stored in requests.ExportAsync(person, cancellationToken))
        {
            if (await files.FindAsync(stored.Id, cancellationToken) is { } file)
            {
                yield return RequestJson.WriteFile(file, await SaidInAsync(stored, cancellationToken));
            }
        }
    }

    public async Task<int> EraseAsync(PersonKey person, CancellationToken cancellationToken)
    {
        var conversations = await requests.ExportAsync(person, cancellationToken).Select(ConversationOf).Distinct().ToListAsync(cancellationToken);
        foreach (var conversation in conversations)
        {
            foreach (var keeper in keepers)
            {
                await keeper.EraseAsync(conversation, cancellationToken);
            }
        }

        return await requests.EraseAsync(person, cancellationToken);
    }

    private async Task<IReadOnlyList<string>> SaidInAsync(StoredRequest stored, CancellationToken cancellationToken)
    {
        var said = new List<string>();
        foreach (var keeper in keepers)
        {
            said.AddRange(await keeper.ExportAsync(ConversationOf(stored), cancellationToken).ToListAsync(cancellationToken));
        }

        return said;
    }

    private static RequestConversation ConversationOf(StoredRequest stored) => new(stored.Request.ConversationId, stored.Request.ConversationReference);
}
