using System.Security.Cryptography;
using Governance.Core.Officers;
using Governance.Core.Units;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Caching.Memory;

namespace Governance.Host.SignIn;

/// <summary>Accounts that do not exist are locked after as many tries as real ones: whoever guesses does not learn which are real.</summary>
internal sealed class UnknownAccounts : IDisposable
{
    private const int Most = 20_000;
    private readonly MemoryCache tries = new(new MemoryCacheOptions { SizeLimit = Most });

    public UnknownAccounts(IPasswordHasher<Officer> passwords)
    {
        Nobody = new() { Account = "", NormalizedAccount = "", Name = "", Unit = "" };
        Nobody.PasswordHash = passwords.HashPassword(Nobody, Convert.ToBase64String(RandomNumberGenerator.GetBytes(24)));
    }

    /// <summary>Checking a password against his costs as much as against anybody's.</summary>
    internal Officer Nobody { get; }

    internal int Tried(string account)
    {
        var counter = tries.GetOrCreate(account, entry =>
        {
            entry.Size = 1;
            entry.AbsoluteExpirationRelativeToNow = CheckPassword.LockedFor.ToTimeSpan();
            return new Counter();
        })!;
        return Interlocked.Increment(ref counter.Value);
    }

    public void Dispose() => tries.Dispose();

    private sealed class Counter
    {
        internal int Value;
    }
}
