using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;

namespace Backpain.Bot.DirectLine.Access;

/// <summary>What browsers let pages of other origins do. There are no cookies: the token is all that a page needs.</summary>
internal sealed class PageAccess(Callers callers, IOptions<CorsOptions> others) : ICorsPolicyProvider
{
    internal const string Policy = "directline";

    private static readonly TimeSpan PreflightKept = TimeSpan.FromHours(2);

    private readonly DefaultCorsPolicyProvider otherPolicies = new(others);

    public Task<CorsPolicy?> GetPolicyAsync(HttpContext context, string? policyName)
    {
        ArgumentNullException.ThrowIfNull(context);
        return policyName == Policy ? Task.FromResult<CorsPolicy?>(Create(context)) : otherPolicies.GetPolicyAsync(context, policyName);
    }

    private CorsPolicy Create(HttpContext http) => new CorsPolicyBuilder()
        .SetIsOriginAllowed(origin => callers.IsAllowed(origin, http.Request.Host, local: Callers.IsOnThisMachine(http)))
        .AllowAnyHeader()
        .WithMethods(HttpMethods.Get, HttpMethods.Post)
        .WithExposedHeaders("Retry-After")
        .SetPreflightMaxAge(PreflightKept)
        .Build();
}
