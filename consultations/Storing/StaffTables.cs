using Microsoft.EntityFrameworkCore;

namespace Backpain.Consultations.Storing;

/// <summary>The tables of the clinic's side.</summary>
internal static class StaffTables
{
    public static void AddStaffTables(this ModelBuilder model)
    {
        model.Entity<StaffAccountRow>(account =>
        {
            account.ToTable("staff_accounts");
            account.HasKey(row => row.Id);
        });
        model.Entity<SignInTriesRow>(tries =>
        {
            tries.ToTable("sign_in_tries");
            tries.HasKey(row => row.Key);
        });
        model.Entity<RequestEventRow>(entry =>
        {
            entry.ToTable("request_events");
            entry.HasKey(row => row.Id);
            entry.HasIndex(row => new { row.RequestId, row.At });
            entry.HasOne<RequestRow>().WithMany().HasForeignKey(row => row.RequestId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<UnansweredQuestionRow>(question =>
        {
            question.ToTable("unanswered_questions");
            question.HasKey(row => row.Id);
            question.HasIndex(row => row.LastAt);
        });
        model.Entity<ReplyCountRow>(count =>
        {
            count.ToTable("reply_counts");
            count.HasKey(row => new { row.Day, row.Kind, row.Subject });
        });
    }
}
