using Microsoft.AspNetCore.DataProtection;

namespace Backpain.Consultations.Storing;

/// <summary>The protectors of the store: each purpose has keys of its own, derived from the host's key ring, which rotates.</summary>
internal sealed class RequestProtection(IDataProtectionProvider keys)
{
    public IDataProtector Personal { get; } = keys.CreateProtector("Backpain.Consultations", "requests", "v1");

    public IDataProtector Notes { get; } = keys.CreateProtector("Backpain.Consultations", "notes", "v1");

    public IDataProtector Questions { get; } = keys.CreateProtector("Backpain.Consultations", "questions", "v1");

    public IDataProtector Secrets { get; } = keys.CreateProtector("Backpain.Consultations", "secrets", "v1");
}
