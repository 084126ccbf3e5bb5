using Backpain.Dialogs.AnswerQuestion;
using Backpain.Dialogs.Conversation;
using Backpain.Dialogs.Fitting;
using Backpain.Dialogs.FormCards;
using Backpain.Dialogs.Forms;
using Backpain.Dialogs.Mail;
using Backpain.Dialogs.Memory;
using Backpain.Dialogs.Privacy;
using Backpain.Dialogs.Replies;
using Backpain.Dialogs.RequestConsultation;
using Backpain.Dialogs.RequestReport;
using Backpain.Dialogs.Teams;
using Backpain.Dialogs.UrgentSymptoms;
using Backpain.Dialogs.Welcoming;
using Backpain.Knowledge.Content;
using Backpain.Knowledge.Questions;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.DependencyInjection;

namespace Backpain.Dialogs;

public static class DialogsRegistration
{
    /// <summary>
    /// Adds the bot as <see cref="IBot"/>. The host adds <see cref="IStorage"/>, <see cref="TimeProvider"/>, <see cref="DialogsOptions"/>,
    /// the knowledge and the consultations, and puts <see cref="ApologiseForFaults"/>, <see cref="TellOfReplies"/>, <see cref="ReadMail"/> and <see cref="FitReplyToChannel"/> on its adapters.
    /// </summary>
    public static IServiceCollection AddBackpainDialogs(this IServiceCollection services)
    {
        services.AddSingleton<ConversationState, StateOfPerson>().AddSingleton<UserState>().AddSingleton<BotMemory>();
        services.AddSingleton<AnswerReply>().AddSingleton<RespondToMessage>().AddSingleton<AnswerQuestionDialog>();
        services.AddSingleton<YesOrNo>().AddSingleton<ContactQuestions>().AddSingleton<AgreementQuestions>().AddSingleton<ReadFormTurn>().AddSingleton<SubmitRequest>();
        services.AddSingleton<CallTimesOfForm>().AddSingleton<WaysToReach>().AddSingleton<ConsultationForm>().AddSingleton<ReportForm>();
        services.AddSingleton<FormDialog, RequestConsultationDialog>().AddSingleton<FormDialog, RequestReportDialog>().AddSingleton<FormDialogs>();
        services.AddSingleton<TriageMessage>().AddSingleton<UrgentReply>().AddSingleton<LookForUrgentSymptoms>();
        services.AddSingleton<StoredRequests>().AddSingleton<TellWhatIsKnown>().AddSingleton<ForgetPerson>();
        services.AddSingleton<OpenForm>().AddSingleton<InBetween>().AddSingleton<TakeFormTurn>().AddSingleton<TakeLateCorrection>().AddSingleton<TakeCommand>().AddSingleton<ApologiseForFaults>().AddSingleton<TellOfReplies>();
        services.AddSingleton<OfferChoices>().AddSingleton<FitReply>().AddSingleton(provider => new FitReplyToChannel(
            provider.GetRequiredService<BotMemory>(), provider.GetRequiredService<FitReply>(), provider.GetRequiredService<IContentLibrary>()));
        services.AddSingleton(provider => new ReadMail(
            provider.GetRequiredService<BotMemory>(), provider.GetRequiredService<LookForUrgentSymptoms>(), provider.GetRequiredService<IContentLibrary>()));
        services.AddSingleton<PersonalMatters>().AddSingleton<TakeEdit>().AddSingleton<TakeFeedback>().AddSingleton<WelcomePeople>().AddSingleton<BotTurns>();
        services.AddSingleton<ReadFormCard>().AddSingleton<ShowFormCard>().AddSingleton<TidyCards>().AddSingleton<TakeFormCard>().AddSingleton<FormTurns>();
        services.AddSingleton(CreateConversationDialog);
        return services.AddSingleton<IBot>(provider => new BackpainBot(
            provider.GetRequiredService<BotTurns>(),
            provider.GetRequiredService<TidyCards>(),
            provider.GetRequiredService<BotMemory>(),
            provider.GetRequiredService<IContentLibrary>()));
    }

    private static ConversationDialog CreateConversationDialog(IServiceProvider provider) => new(
        provider.GetRequiredService<BotMemory>(),
        provider.GetRequiredService<IUnderstandMessages>(),
        provider.GetRequiredService<LookForUrgentSymptoms>(),
        provider.GetRequiredService<FormTurns>(),
        provider.GetRequiredService<TakeCommand>(),
        [provider.GetRequiredService<AnswerQuestionDialog>(), .. provider.GetServices<FormDialog>()]);
}
