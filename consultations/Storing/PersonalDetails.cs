using System.Security.Cryptography;
using System.Text.Json;
using Backpain.Consultations.Calling;
using Microsoft.AspNetCore.DataProtection;

namespace Backpain.Consultations.Storing;

/// <summary>What is kept encrypted.</summary>
internal sealed record PersonalDetails(
    string Name,
    string? Email,
    string? PhoneAsTyped,
    string? PhoneE164,
    string? BestTimeToCall,
    string? Description,
    PersonalSummary? Summary,
    IReadOnlyList<string>? AskedTopics = null,
    string? ConversationReference = null,
    CallWishes? Calls = null,
    ForWhom ForWhom = ForWhom.Self)
{
    public static PersonalDetails Of(NewRequest request) => new(
        request.Name,
        request.Email?.Value,
        request.Phone?.AsTyped,
        request.Phone?.E164,
        request.BestTimeToCall,
        request.Description,
        request.Summary,
        request.AskedTopics.Count == 0 ? null : request.AskedTopics,
        request.ConversationReference,
        request.Calls,
        request.ForWhom);

    public byte[] Encrypt(IDataProtector protector) => protector.Protect(JsonSerializer.SerializeToUtf8Bytes(this));

    /// <exception cref="UnreadableRequestException">The key is gone, or the data was tampered with.</exception>
    public static PersonalDetails Decrypt(byte[] encrypted, IDataProtector protector)
    {
        try
        {
            return JsonSerializer.Deserialize<PersonalDetails>(protector.Unprotect(encrypted))
                ?? throw new InvalidDataException("The personal details of a request are empty.");
        }
        catch (CryptographicException fault)
        {
            throw new UnreadableRequestException(fault);
        }
    }

    public PhoneNumber? Phone => PhoneE164 is null ? null : new PhoneNumber(PhoneAsTyped ?? PhoneE164, PhoneE164);
}
