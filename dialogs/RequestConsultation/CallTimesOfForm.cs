using System.Globalization;
using Backpain.Consultations.Calling;
using Backpain.Consultations.Fields;
using Backpain.Consultations.WorkingTime;
using Backpain.Dialogs.Forms;
using Backpain.Knowledge.Content;

namespace Backpain.Dialogs.RequestConsultation;

/// <summary>What the best time to call of a form comes to in the clinic's hours.</summary>
internal sealed class CallTimesOfForm(WorkingHours hours, TimeProvider time)
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <returns>Null where nothing was said, or nothing that names times.</returns>
    internal CallTimes? Read(FormState state)
    {
        var saidOn = DateOnly.TryParseExact(state.Answer(Slots.BestTimeSaidOn), DayFormat, out var day) ? day : Today;
        return BestTimeReader.ReadTimes(state.Answer(Slots.BestTime), hours, saidOn);
    }

    /// <summary>Reads a new best time back, and notes the day it was told on.</summary>
    internal string? Note(FormState state, Wording wording)
    {
        state.Answers[Slots.BestTimeSaidOn] = Today.ToString(DayFormat, CultureInfo.InvariantCulture);
        if (!WaysToReach.WantsCall(state) || Read(state) is not { } times)
        {
            return null;
        }

        return times.ClosedOn(hours, time.GetUtcNow()) is { } closed ? wording["requestConsultation.noted-times-closed"].With(("times", CallTimesWords.Say(times, wording)), ("day", CallTimesWords.Day(closed)))
            : times.Next(hours, time.GetUtcNow(), 1).Count == 0 ? wording["requestConsultation.noted-times-outside"].With(("hours", CallTimesWords.Say(AllHours, wording)))
            : wording["requestConsultation.noted-times"].With(("times", CallTimesWords.Say(times, wording)));
    }

    private CallTimes AllHours => new([.. Enum.GetValues<DayOfWeek>().Where(hours.IsOpenOn).Select(day => new CallWindow(day, hours.Opens, hours.Closes)).OrderBy(window => ((int)window.Day + 6) % 7)]);

    private DateOnly Today => hours.Day(time.GetUtcNow());
}
