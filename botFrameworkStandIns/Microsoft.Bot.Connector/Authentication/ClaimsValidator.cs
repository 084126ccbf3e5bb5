using System.Collections.Generic;
using System.Security.Claims;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

public abstract class ClaimsValidator
{
    /// <exception cref="System.UnauthorizedAccessException">The caller is refused.</exception>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
