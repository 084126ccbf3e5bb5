using System.Text;
using Backpain.Consultations.Storing;
using Microsoft.EntityFrameworkCore;

namespace Backpain.Consultations.Statistics;

internal sealed class UnansweredQuestions(StoreAccess access, ScrubQuestion scrub, TimeProvider clock) : IUnansweredQuestions
{
    public async Task<IReadOnlyList<UnansweredQuestion>> ListAsync(int most, CancellationToken cancellationToken)
    {
        await using var database = await access.Database.OpenAsync(cancellationToken);
        var rows = await database.Unanswered.AsNoTracking().Where(row => !row.Dismissed)
            .OrderByDescending(row => row.Count).ThenByDescending(row => row.LastAt).Take(most).ToListAsync(cancellationToken);
        return [.. rows.Select(ToQuestion)];
    }

    public async Task DismissAsync(string id, CancellationToken cancellationToken)
    {
        await using var database = await access.Database.OpenAsync(cancellationToken);
        await database.Unanswered.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Dismissed, true), cancellationToken);
    }

    public async Task EraseOlderThanAsync(DateTimeOffset moment, CancellationToken cancellationToken)
    {
        await using var database = await access.Database.OpenAsync(cancellationToken);
        await database.Unanswered.Where(row => row.LastAt < moment).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Keeps a question, or counts it where one like it is kept. What scrubbing leaves nothing of is not kept.</summary>
    internal async Task KeepAsync(string question, UnansweredKind kind, CancellationToken cancellationToken)
    {
        var text = scrub.Scrub(question);
        if (ScrubQuestion.Essence(text) is not { Length: > 0 } essence)
        {
            return;
        }

        var id = await access.Emails.HashAsync("question:" + essence, cancellationToken);
        await using var database = await access.Database.OpenAsync(cancellationToken);
        if (await CountAsync(database, id, cancellationToken))
        {
            return;
        }

        database.Unanswered.Add(NewRow(id, text, kind));
        try
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException) when (!cancellationToken.IsCancellationRequested)
        {
            // Another instance keeps the same question since a moment ago.
            await CountAsync(database, id, cancellationToken);
        }
    }

    private async Task<bool> CountAsync(ConsultationsDatabase database, string id, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return await database.Unanswered.Where(row => row.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Count, row => row.Count + 1).SetProperty(row => row.LastAt, now), cancellationToken) == 1;
    }

    private UnansweredQuestionRow NewRow(string id, string text, UnansweredKind kind) => new()
    {
        Id = id,
        Text = access.Protection.Questions.Protect(Encoding.UTF8.GetBytes(text)),
        Kind = kind,
        Count = 1,
        FirstAt = clock.GetUtcNow(),
        LastAt = clock.GetUtcNow(),
    };

    private UnansweredQuestion ToQuestion(UnansweredQuestionRow row) => new(
        row.Id, Encoding.UTF8.GetString(access.Protection.Questions.Unprotect(row.Text)), row.Kind, row.Count, row.FirstAt, row.LastAt);
}
