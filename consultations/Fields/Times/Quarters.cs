namespace Backpain.Consultations.Fields.Times;

/// <summary>Times of a day, a bit for each quarter of an hour.</summary>
internal readonly record struct Quarters(UInt128 Bits)
{
    private const int OfHour = 4;
    private const int OfDay = 96;

    public static Quarters None => default;

    public static Quarters All => Between(0, OfDay * 15);

    public static Quarters AfterNoon => Between(12 * 60, OfDay * 15);

    public bool IsEmpty => Bits == UInt128.Zero;

    /// <param name="from">Minutes after midnight.</param>
    /// <param name="to">Exclusive.</param>
    public static Quarters Between(int from, int to)
    {
        var (first, last) = (Math.Clamp(from / 15, 0, OfDay), Math.Clamp((to + 14) / 15, 0, OfDay));
        return last <= first ? None : new(((UInt128.One << (last - first)) - UInt128.One) << first);
    }

    public static Quarters Hours(int from, int to) => Between(from * OfHour * 15, to * OfHour * 15);

    public static Quarters operator &(Quarters one, Quarters other) => new(one.Bits & other.Bits);

    public static Quarters operator |(Quarters one, Quarters other) => new(one.Bits | other.Bits);

    /// <summary>What is in the first and not in the other.</summary>
    public static Quarters operator -(Quarters one, Quarters other) => new(one.Bits & ~other.Bits);

    /// <returns>Unbroken stretches, in minutes after midnight.</returns>
    public IEnumerable<(int From, int To)> Stretches()
    {
        for (var quarter = 0; quarter < OfDay; quarter++)
        {
            var start = quarter;
            while (quarter < OfDay && Has(quarter))
            {
                quarter++;
            }

            if (quarter > start)
            {
                yield return (start * 15, quarter * 15);
            }
        }
    }

    private bool Has(int quarter) => (Bits >> quarter & UInt128.One) != UInt128.Zero;
}
