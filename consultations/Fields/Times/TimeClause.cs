namespace Backpain.Consultations.Fields.Times;

/// <summary>One thought of what was said: "weekday afternoons", "not Fridays", "before 11".</summary>
internal sealed class TimeClause
{
    /// <summary>Days of the week from Sunday, a bit each; none said: null.</summary>
    public int? Days { get; set; }

    public Quarters? Time { get; private set; }

    public bool Negative { get; set; }

    /// <summary>"Not" stands in it, and did not just reach on to it.</summary>
    public bool SaysNot { get; set; }

    /// <summary>Other words follow in it, so that what is said of the next clause is not said of it.</summary>
    public bool IsOver { get; set; }

    /// <summary>Said after "or" or "and", and not after a comma or a "but".</summary>
    public bool Joined { get; init; }

    public bool IsEmpty => Days is null && Time is null;

    /// <summary>"Evenings after 6" narrows; "mornings afternoons" adds.</summary>
    public void Add(Quarters time)
    {
        var both = Time & time;
        Time = both is { IsEmpty: false } ? both : (Time ?? Quarters.None) | time;
    }

    /// <summary>Takes in the clause after it where the two are one thought: "after 3, Thursdays", "Mondays or Tuesdays".</summary>
    public bool TryTakeIn(TimeClause next)
    {
        if (Negative != next.Negative || next is not { Days: { } days, Time: null } || (Days is null) == (Time is null) || (Days is not null && !next.Joined))
        {
            return false;
        }

        Days = (Days ?? 0) | days;
        return true;
    }

    /// <summary>Takes the time of a clause that said it for both: "Tuesday or Thursday evenings".</summary>
    public void Share(TimeClause other) => Time = other.Time;

    /// <returns>False when nothing would be left.</returns>
    public bool TryNarrow(Quarters time)
    {
        if ((Time & time) is not { IsEmpty: false } both)
        {
            return false;
        }

        Time = both;
        return true;
    }
}
