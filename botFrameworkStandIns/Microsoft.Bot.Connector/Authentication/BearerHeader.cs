using System;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

internal static class BearerHeader
{
    /// <summary>The token in an Authorization header, read but not verified.</summary>
    /// <exception cref="UnauthorizedAccessException">There is no bearer token, or it is not a JSON web token.</exception>
    public static JsonWebToken Read(string authHeader)
    {
        if (authHeader.Split(' ') is not ["Bearer", { Length: > 0 } encoded])
        {
            throw new UnauthorizedAccessException("The Authorization header does not hold a bearer token.");
        }

        try
        {
            return new JsonWebToken(encoded);
        }
        catch (ArgumentException)
        {
            throw new UnauthorizedAccessException("The bearer token is not a JSON web token.");
        }
    }
}
