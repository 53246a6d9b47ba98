namespace Governance.Core.Officers.SignIn;

/// <summary>What came of holding a password against what is kept of it.</summary>
internal enum PasswordMatch
{
    Wrong,
    Right,

    /// <summary>Right, and hashed in a way that is not today's.</summary>
    RightButOld,
}

/// <summary>How passwords are hashed and compared: the host's affair. Both are slow on purpose.</summary>
internal sealed record Passwords(Func<Officer, string, string> Hash, Func<Officer, string, PasswordMatch> Compare)
{
    private readonly Lock making = new();
    private Officer? nobody;

    /// <summary>Comparing a password with his costs as much as with anybody's, and never fits.</summary>
    internal Officer Nobody
    {
        get
        {
            lock (making)
            {
                if (nobody is not null)
                    return nobody;
                nobody = new() { Account = "", NormalizedAccount = "", Name = "", Unit = "" };
                nobody.PasswordHash = Hash(nobody, Convert.ToBase64String(System.Security.Cryptography.RandomNumberGenerator.GetBytes(24)));
                return nobody;
            }
        }
    }
}
