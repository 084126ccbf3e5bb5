using System.Globalization;
using Backpain.Consultations;
using Backpain.Dialogs.Forms;
using Backpain.Dialogs.RequestConsultation;
using Backpain.Knowledge.Content;

namespace Backpain.Bot.Mail;

/// <summary>Tells the clinic of a request for a consultation.</summary>
internal sealed class ClinicNotice(IContentLibrary content)
{
    private const string WordingFile = "mail";

    private static readonly TimeZoneInfo Uk = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    private Wording Wording => content.Current.Wording;

    /// <returns>Markdown.</returns>
    internal string Write(StoredRequest stored)
    {
        var request = stored.Request;
        return Wording["mail.clinic"].With(
            ("reference", stored.Id),
            ("received", Time(stored.CreatedAt)),
            ("name", PatientText.Plain(request.Name)),
            ("email", Said(request.Email?.Value)),
            ("phone", Said(request.Phone?.AsTyped) + (request.Phone is { IsByRelay: true } ? ", " + Wording["mail.clinic-by-relay"].Text : "")),
            ("forWhom", ForWhomWords.Say(request.ForWhom, Wording, WordingFile)),
            ("bestTime", Said(request.BestTimeToCall)),
            ("callTimes", CallTimesWords.Say(request.Calls?.Times, Wording)),
            ("callWishes", request.Calls is { } calls ? CallWishesWords.Say(calls.MayLeaveMessage, calls.MaySayClinic, Wording, WordingFile) : Wording["forms.left-out"].Text),
            ("contactMethod", ContactMethodWords.Say(request.ContactMethods, Wording)),
            ("description", Said(request.Description)),
            ("urgent", Urgent(request)),
            ("consented", Time(request.Consent.GivenAt)));
    }

    private string Urgent(NewRequest request) => request.UrgentAdviceShownAt is { } shown
        ? Wording["mail.clinic-urgent"].With(("shown", Time(shown)))
        : Wording["mail.clinic-not-urgent"].Text;

    private string Said(string? words) => words is null ? Wording["forms.left-out"].Text : PatientText.Plain(words);

    private static string Time(DateTimeOffset time) =>
        TimeZoneInfo.ConvertTime(time, Uk).ToString("d MMMM yyyy 'at' HH:mm", CultureInfo.GetCultureInfo("en-GB"));
}
