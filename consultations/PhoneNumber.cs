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
    /// <summary>Reads a number standing alone or inside a sentence.</summary>
    /// <param name="number">The first number, or null when the text holds none of a valid length and range.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PhoneNumber? number)
    {
        number = PhoneNumberReader.Find(text ?? "");
        return number is not null;
    }

    public override string ToString() => AsTyped;
}
