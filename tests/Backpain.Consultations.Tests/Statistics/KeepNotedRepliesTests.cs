using Backpain.Consultations.Statistics;
using Backpain.Consultations.Storing;
using Microsoft.EntityFrameworkCore;

namespace Backpain.Consultations.Tests.Statistics;

[Collection(Databases.Name)]
public sealed class KeepNotedRepliesTests(Databases databases)
{
    private static readonly DateOnly Monday = new(2026, 9, 14);

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Replies_are_counted_by_day_kind_and_subject(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        Noted(clinic).Note(new("answer", ["does-it-hurt", "cost"]));
        await KeepAsync(clinic);
        Noted(clinic).Note(new("answer", ["cost"]));
        Noted(clinic).Note(new("welcome", []));
        clinic.Clock.Advance(TimeSpan.FromHours(14));
        Noted(clinic).Note(new("welcome", []));
        await KeepAsync(clinic);

        (await clinic.Get<IReplyFigures>().ReadAsync(Monday, default)).ShouldBe(
        [
            new(Monday, "answer", "cost", 2),
            new(Monday, "answer", "does-it-hurt", 1),
            new(Monday, "welcome", "", 1),
            new(Monday.AddDays(1), "welcome", "", 1),
        ]);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Alike_questions_are_kept_once_and_counted(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        await AskAsync(clinic, "do you do hot stones?", "does yoga help", "can you do HOT stones please");

        var questions = await ListAsync(clinic);

        questions.Select(question => (question.Text, question.Count)).ShouldBe([("do you do hot stones?", 2), ("does yoga help", 1)]);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_dismissed_question_stays_away_when_it_is_asked_again(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        await AskAsync(clinic, "do you do hot stones?");
        await clinic.Get<IUnansweredQuestions>().DismissAsync((await ListAsync(clinic)).Single().Id, default);

        await AskAsync(clinic, "hot stones");

        (await ListAsync(clinic)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_question_lies_scrubbed_and_encrypted_and_goes_when_its_time_is_over(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        await AskAsync(clinic, "my name is Zyxwart, does yoga help krangpain");
        await using var database = await clinic.Get<ReadyDatabase>().OpenAsync(default);
        var row = await database.Unanswered.AsNoTracking().SingleAsync();
        (await ListAsync(clinic)).Single().Text.ShouldBe("my name is [name], does yoga help [word]");
        Marked.ShouldNotStandIn(row.Id);
        Marked.ShouldNotStandIn(row.Text);

        clinic.Clock.Advance(TimeSpan.FromDays(91));
        await clinic.Hosted<DeleteOldRequests>().DeleteAsync(default);

        (await database.Unanswered.CountAsync()).ShouldBe(0);
        Marked.ShouldNotStandIn(string.Join('\n', clinic.Logs.Entries));
    }

    [Fact]
    public async Task Counting_goes_on_when_the_database_was_away()
    {
        await using var clinic = new Clinic(databases, DatabaseProvider.Sqlite);
        Noted(clinic).Note(new("welcome", []));
        await using (var database = await clinic.Get<ReadyDatabase>().OpenAsync(default))
        {
            await database.Database.ExecuteSqlRawAsync("DROP TABLE reply_counts");
        }

        await Should.NotThrowAsync(() => KeepAsync(clinic));
    }

    private static INoteReplies Noted(Clinic clinic) => clinic.Get<INoteReplies>();

    private static Task KeepAsync(Clinic clinic) => clinic.Hosted<KeepNotedReplies>().KeepAsync(default);

    private static async Task AskAsync(Clinic clinic, params string[] questions)
    {
        Array.ForEach(questions, question => Noted(clinic).NoteUnanswered(question, UnansweredKind.NotUnderstood));
        await KeepAsync(clinic);
    }

    private static Task<IReadOnlyList<UnansweredQuestion>> ListAsync(Clinic clinic) => clinic.Get<IUnansweredQuestions>().ListAsync(50, default);
}
