namespace Backpain.Consultations;

/// <summary>What the requests of a person are found by: an email address, or the number of somebody who has none.</summary>
public sealed record PersonKey
{
    private PersonKey(EmailAddress? email, string? phone) => (Email, Phone) = (email, phone);

    /// <summary>Null where they are found by a number.</summary>
    public EmailAddress? Email { get; }

    /// <summary>E.164; null where they are found by an email address. A household may share a number.</summary>
    public string? Phone { get; }

    public static PersonKey Of(EmailAddress email) => new(email, null);

    public static PersonKey Of(PhoneNumber phone)
    {
        ArgumentNullException.ThrowIfNull(phone);
        return new(null, phone.E164);
    }

    /// <exception cref="InvalidOperationException">The request names no way to reach anybody.</exception>
    public static PersonKey Of(NewRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request switch
        {
            { Email: { } email } => Of(email),
            { Phone: { } phone } => Of(phone),
            _ => throw new InvalidOperationException("A request has neither an email address nor a phone number."),
        };
    }

    public bool Finds(NewRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Email is not null ? request.Email == Email : request.Phone?.E164 == Phone;
    }
}
