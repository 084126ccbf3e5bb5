using Microsoft.EntityFrameworkCore;

namespace Backpain.Consultations.Storing.Migrations;

/// <summary>The part of the snapshot that <see cref="StaffSide"/> has added.</summary>
internal static class StaffSideSnapshot
{
    public static void AddStaffSide(this ModelBuilder model)
    {
        model.Entity("StaffAccountRow", account =>
        {
            account.Property<string>("Id");
            account.Property<string>("Name").IsRequired();
            account.Property<string>("PasswordHash").IsRequired();
            account.Property<string>("Stamp").IsRequired();
            account.Property<DateTime>("CreatedAt");
            account.HasKey("Id");
            account.ToTable("staff_accounts");
        });
        model.Entity("SignInTriesRow", tries =>
        {
            tries.Property<string>("Key");
            tries.Property<int>("Tries");
            tries.Property<DateTime>("FirstAt");
            tries.HasKey("Key");
            tries.ToTable("sign_in_tries");
        });
        model.Entity("RequestEventRow", entry =>
        {
            entry.Property<string>("Id");
            entry.Property<string>("RequestId").IsRequired();
            entry.Property<DateTime>("At");
            entry.Property<string>("By").IsRequired();
            entry.Property<string>("Kind").IsRequired();
            entry.Property<string>("State");
            entry.Property<byte[]>("Note");
            entry.HasKey("Id");
            entry.HasIndex("RequestId", "At");
            entry.HasOne("RequestRow").WithMany().HasForeignKey("RequestId").OnDelete(DeleteBehavior.Cascade).IsRequired();
            entry.ToTable("request_events");
        });
        AddStatistics(model);
    }

    private static void AddStatistics(ModelBuilder model)
    {
        model.Entity("UnansweredQuestionRow", question =>
        {
            question.Property<string>("Id");
            question.Property<byte[]>("Text").IsRequired();
            question.Property<string>("Kind").IsRequired();
            question.Property<int>("Count");
            question.Property<DateTime>("FirstAt");
            question.Property<DateTime>("LastAt");
            question.Property<bool>("Dismissed");
            question.HasKey("Id");
            question.HasIndex("LastAt");
            question.ToTable("unanswered_questions");
        });
        model.Entity("ReplyCountRow", count =>
        {
            count.Property<DateOnly>("Day");
            count.Property<string>("Kind");
            count.Property<string>("Subject");
            count.Property<int>("Count");
            count.HasKey("Day", "Kind", "Subject");
            count.ToTable("reply_counts");
        });
    }
}
