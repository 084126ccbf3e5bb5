namespace Backpain.Consultations.Fields.Times;

/// <summary>Gathers clauses, phrase by phrase.</summary>
internal sealed class TimesSaid
{
    private readonly List<TimeClause> clauses = [];
    private readonly ClockSaid clock = new();
    private TimeClause clause = new();
    private bool dayRange;
    private bool dateJustSaid;

    public bool Soon { get; private set; }

    /// <summary>Sections of days by date: "today", "next week".</summary>
    public List<string> Dates { get; } = [];

    public IReadOnlyList<TimeClause> Clauses
    {
        get
        {
            End(joined: false);
            return clauses;
        }
    }

    public void Take(Phrases.Phrase phrase)
    {
        var section = phrase.Section ?? "";
        if (clock.Takes(phrase, clause))
        {
            return;
        }

        clock.Flush(clause);
        switch (section.Split(' '))
        {
            case ["days", var days]:
                TakeDays(days);
                break;
            case ["part", var part]:
                TakePart(part);
                break;
            case ["today" or "tomorrow"] or ["this" or "next", "week"] or ["date" or "holiday", _]:
                TakeDate(section);
                break;
            default:
                TakeTurn(section);
                break;
        }
    }

    private void TakeTurn(string section)
    {
        switch (section)
        {
            case "soon":
                Soon = true;
                break;
            case "to":
                dayRange = clause.Days is not null;
                break;
            case "not":
                End(joined: false);
                clause.Negative = clause.SaysNot = true;
                break;
            case "not before it":
                Judge(negative: true);
                break;
            case "good before it":
                Judge(negative: false);
                break;
            case "or" or "break":
                End(section == "or");
                break;
            default:
                clause.IsOver |= !clause.IsEmpty;
                break;
        }
    }

    /// <summary>"Mondays and Tuesdays are no good": said of all that is listed before it; "not Mondays, Tuesdays are fine": only as far as the "not".</summary>
    private void Judge(bool negative)
    {
        if (dateJustSaid && negative && clause.IsEmpty)
        {
            Dates.RemoveAt(Dates.Count - 1);
            return;
        }

        List<TimeClause> said = clause.IsEmpty ? clauses : [.. clauses, clause];
        if (said.Count > 0)
        {
            said[^1].IsOver = true;
        }

        for (var i = said.Count - 1; i >= 0 && !said[i].SaysNot; i--)
        {
            said[i].Negative = negative;
            if (!said[i].Joined || i == 0 || said[i - 1].IsOver)
            {
                break;
            }
        }
    }

    /// <summary>The clinic is closed on bank holidays anyway, so that "not bank holidays" leaves nothing to note.</summary>
    private void TakeDate(string section)
    {
        dateJustSaid = !clause.Negative;
        if (dateJustSaid)
        {
            Dates.Add(section);
        }
    }

    private void TakeDays(string digits)
    {
        if (clause is { Days: not null, Time: not null })
        {
            End(joined: true);
        }

        var days = digits.Aggregate(0, (bits, digit) => bits | (1 << (digit - '0')));
        clause.Days = dayRange ? Through(clause.Days!.Value, days) : (clause.Days ?? 0) | days;
        dayRange = false;
    }

    private void TakePart(string part)
    {
        var hours = part.Split('-');
        clause.Add(Quarters.Hours(int.Parse(hours[0], null), int.Parse(hours[1], null)));
    }

    /// <summary>"Monday to Thursday": from the one day round the week to the other.</summary>
    private static int Through(int first, int last)
    {
        var days = first;
        for (var day = first; day != last && System.Numerics.BitOperations.PopCount((uint)(first | last)) == 2; days |= day)
        {
            day = day == 1 << 6 ? 1 : day << 1;
        }

        return days | last;
    }

    /// <summary>A "not" reaches on over "or": "not Mondays or Fridays".</summary>
    private void End(bool joined)
    {
        clock.Flush(clause);
        if (!clause.IsEmpty)
        {
            clauses.Add(clause);
        }

        dateJustSaid = false;
        clause = new TimeClause { Joined = joined || (clause.IsEmpty && clause.Joined), Negative = joined && clause.Negative };
        dayRange = false;
    }
}
