using System.Security.Claims;
using Governance.Core.Officers;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Governance.Host.SignIn;

/// <summary>What a session carries of the officer, and the stamp that ends it when his password or rights change.</summary>
internal sealed class OfficerPrincipal(IOptions<IdentityOptions> options) : IUserClaimsPrincipalFactory<Officer>
{
    public Task<ClaimsPrincipal> CreateAsync(Officer user) => Task.FromResult(new ClaimsPrincipal(new ClaimsIdentity(
        [.. StaffClaims.Of(user.ToActor()), new(options.Value.ClaimsIdentity.SecurityStampClaimType, user.SecurityStamp)],
        IdentityConstants.ApplicationScheme)));
}
