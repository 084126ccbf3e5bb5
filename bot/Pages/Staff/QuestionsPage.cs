using Backpain.Consultations;
using Backpain.Consultations.Statistics;
using Microsoft.AspNetCore.Mvc;

namespace Backpain.Bot.Pages.Staff;

/// <summary>Questions that found no answer: what clinicians may want to write about.</summary>
public sealed class QuestionsPage(IUnansweredQuestions questions, ConsultationsOptions options) : StaffPage
{
    private const int Most = 200;

    public IReadOnlyList<UnansweredQuestion> Questions { get; private set; } = [];

    public int KeptDays => options.KeepUnansweredDays;

    public async Task OnGetAsync() => Questions = await questions.ListAsync(Most, Aborted);

    public async Task<IActionResult> OnPostDismissAsync(string question)
    {
        await questions.DismissAsync(question, Aborted);
        return RedirectToPage();
    }
}
