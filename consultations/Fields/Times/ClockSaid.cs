namespace Backpain.Consultations.Fields.Times;

/// <summary>Reads "after 4", "between 10 and half past 12", "9 to 5" out of a run of phrases.</summary>
internal sealed class ClockSaid
{
    private const int Midnight = 24 * 60;
    private const int AnHour = 60;

    private string lead = "";
    private int moved;
    private ClockTime? first;
    private bool toSecond;

    /// <returns>True when the phrase is a part of a time by the clock.</returns>
    public bool Takes(Phrases.Phrase phrase, TimeClause clause)
    {
        if (ClockTime.Read(phrase.Text) is { } time)
        {
            return TakeTime(time.Moved(moved), clause);
        }

        switch (phrase.Section)
        {
            case "half":
                moved = 30;
                return true;
            case "quarter past":
                moved = 15;
                return true;
            case "quarter to":
                moved = -15;
                return true;
            case "after" or "before" or "between" or "at" when !(first is not null && phrase.Section == "before" && lead != "before"):
                Flush(clause);
                lead = phrase.Section;
                return true;
            case "onwards" when first is not null:
                lead = "after";
                return true;
            case "orEarlier" when first is not null:
                lead = "before";
                return true;
            case "to" or "before" or "or" when first is not null && (phrase.Section != "or" || lead == "between"):
                toSecond = true;
                return true;
            default:
                return false;
        }
    }

    /// <summary>Adds what was said of a time so far to its clause.</summary>
    public void Flush(TimeClause clause)
    {
        if (first is { } time && (lead.Length > 0 || !time.IsPlain))
        {
            clause.Add(Around(Resolve(time, clause)));
        }

        (lead, moved, first, toSecond) = ("", 0, null, false);
    }

    private bool TakeTime(ClockTime time, TimeClause clause)
    {
        moved = 0;
        if (toSecond && first is { } start)
        {
            clause.Add(Range(start, time, clause));
            (lead, first, toSecond) = ("", null, false);
        }
        else
        {
            first = time;
        }

        return true;
    }

    private Quarters Around(int minutes) => lead switch
    {
        "after" => Quarters.Between(minutes, Midnight),
        "before" => Quarters.Between(0, minutes),
        _ => Quarters.Between(minutes, minutes + AnHour),
    };

    private static int Resolve(ClockTime time, TimeClause clause) =>
        clause.Time is { IsEmpty: false } said && (said - Quarters.AfterNoon).IsEmpty ? time.InAfternoon : time.Likely;

    /// <summary>"Between 7 and 9" is in one half of the day, "10 to 4" in both.</summary>
    private static Quarters Range(ClockTime start, ClockTime end, TimeClause clause)
    {
        var (from, to) = (Resolve(start, clause), Resolve(end, clause));
        return from >= to && !start.HalfSaid ? Quarters.Between(start.Minutes, to) : Quarters.Between(from, to);
    }
}
