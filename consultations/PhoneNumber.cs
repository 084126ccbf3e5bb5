using System.Diagnostics.CodeAnalysis;
using Backpain.Consultations.Fields;

namespace Backpain.Consultations;

/// <summary>
/// A phone number as typed and as E.164. UK numbers in every written form; foreign ones with + or 00. Refused though they are
/// numbers: 070, 09 and 118 (the call would cost the clinic), 076 (pagers, but for the Isle of Man's 07624), 999 and 111.
/// </summary>
/// <param name="AsTyped">The part of the message that is the number, with a relay prefix (18001) or an extension where given.</param>
/// <param name="E164">For example <c>+441614960123</c>: without relay prefix and extension.</param>
public sealed record PhoneNumber(string AsTyped, string E164)
{
    private const string Uk = "+44";
    private const int RelayPrefix = 5;

    /// <summary>Reads a number standing alone or inside a sentence, in digits or dictated in words.</summary>
    /// <param name="number">The first number, or null when the text holds none of a valid length and range.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PhoneNumber? number)
    {
        number = PhoneNumberReader.Find(text ?? "") ?? SpokenNumber.Find(text ?? "");
        return number is not null;
    }

    /// <summary>What the clinic dials: for somebody who types what is said (Relay UK), 18002 before the national number.</summary>
    public string ToDial => IsByRelay ? "18002" + (E164.StartsWith(Uk, StringComparison.Ordinal) ? string.Concat("0", E164.AsSpan(Uk.Length)) : E164) : E164;

    /// <summary>Given with a relay prefix.</summary>
    public bool IsByRelay => AsTyped.StartsWith("1800", StringComparison.Ordinal) && AsTyped.Length > RelayPrefix && AsTyped[RelayPrefix - 1] is '1' or '2';

    public override string ToString() => AsTyped;
}
