using Governance.Core.Data;
using Governance.Core.Officers;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Host.SignIn;

/// <summary>Officers as ASP.NET Core Identity sees them. A disabled officer is not found: he cannot sign in, and his sessions end.</summary>
internal sealed class OfficerStore(GovernanceDb db) : IUserPasswordStore<Officer>, IUserSecurityStampStore<Officer>, IUserLockoutStore<Officer>
{
    public Task<Officer?> FindByIdAsync(string userId, CancellationToken cancellationToken) => Guid.TryParse(userId, out var id)
        ? db.Officers.FirstOrDefaultAsync(officer => officer.Id == id && !officer.Disabled, cancellationToken)
        : Task.FromResult<Officer?>(null);

    public Task<Officer?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        db.Officers.FirstOrDefaultAsync(officer => officer.NormalizedAccount == normalizedUserName && !officer.Disabled, cancellationToken);

    public async Task<IdentityResult> CreateAsync(Officer user, CancellationToken cancellationToken)
    {
        db.Officers.Add(user);
        await db.SaveChangesAsync(cancellationToken);
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(Officer user, CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> DeleteAsync(Officer user, CancellationToken cancellationToken)
    {
        // Enquiries and their timelines name him: he is disabled, not forgotten.
        user.Disabled = true;
        await db.SaveChangesAsync(cancellationToken);
        return IdentityResult.Success;
    }

    public Task<string> GetUserIdAsync(Officer user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString());

    public Task<string?> GetUserNameAsync(Officer user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Account);

    public Task SetUserNameAsync(Officer user, string? userName, CancellationToken cancellationToken) => Done(() => user.Account = userName ?? "");

    public Task<string?> GetNormalizedUserNameAsync(Officer user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.NormalizedAccount);

    public Task SetNormalizedUserNameAsync(Officer user, string? normalizedName, CancellationToken cancellationToken) =>
        Done(() => user.NormalizedAccount = normalizedName ?? "");

    public Task SetPasswordHashAsync(Officer user, string? passwordHash, CancellationToken cancellationToken) => Done(() => user.PasswordHash = passwordHash);

    public Task<string?> GetPasswordHashAsync(Officer user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash);

    public Task<bool> HasPasswordAsync(Officer user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash is not null);

    public Task SetSecurityStampAsync(Officer user, string stamp, CancellationToken cancellationToken) => Done(() => user.SecurityStamp = stamp);

    public Task<string?> GetSecurityStampAsync(Officer user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.SecurityStamp);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(Officer user, CancellationToken cancellationToken) =>
        Task.FromResult(user.LockedUntil?.ToDateTimeOffset());

    public Task SetLockoutEndDateAsync(Officer user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken) =>
        Done(() => user.LockedUntil = lockoutEnd is { } end ? Instant.FromDateTimeOffset(end) : null);

    public async Task<int> IncrementAccessFailedCountAsync(Officer user, CancellationToken cancellationToken)
    {
        // Counted by the database: who guesses on several hosts at once gets no more tries.
        await db.Officers.Where(officer => officer.Id == user.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(officer => officer.FailedSignIns, officer => officer.FailedSignIns + 1), cancellationToken);
        await db.Entry(user).ReloadAsync(cancellationToken);
        return user.FailedSignIns;
    }

    public Task ResetAccessFailedCountAsync(Officer user, CancellationToken cancellationToken) => Done(() => user.FailedSignIns = 0);

    public Task<int> GetAccessFailedCountAsync(Officer user, CancellationToken cancellationToken) => Task.FromResult(user.FailedSignIns);

    public Task<bool> GetLockoutEnabledAsync(Officer user, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task SetLockoutEnabledAsync(Officer user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        // The database belongs to the request.
    }

    private static Task Done(Action change)
    {
        change();
        return Task.CompletedTask;
    }
}
