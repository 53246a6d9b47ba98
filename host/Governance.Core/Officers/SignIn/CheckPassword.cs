using Governance.Contracts;
using Governance.Core.Audit;
using Governance.Core.Data;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Officers.SignIn;

/// <summary>
/// Whether account and password belong together. An account that does not exist, one that is disabled, one at which too much was tried
/// and a password that is wrong are answered in the same words, after the same work: one look-up, one count, one comparison of a hash.
/// </summary>
[PerRequest]
internal sealed class CheckPassword(GovernanceDb db, SlowGuessing guessing, Passwords passwords, RowSeals seals, WriteAudit audit)
{
    private const int LongestPassword = 200;

    /// <param name="sender">The address that it is tried from; of IPv6 the network.</param>
    /// <param name="knownDevice">The device, if the officer has been signed in from it before.</param>
    internal async Task<Outcome<Officer>> Run(
        string? account, string? password, string sender, Func<Officer, Guid?> knownDevice, CancellationToken cancellationToken)
    {
        List<FieldError> errors = [];
        if (string.IsNullOrWhiteSpace(account))
            errors.Add(new("account", OfficersText.EnterYourAccount));
        if (string.IsNullOrEmpty(password))
            errors.Add(new("password", OfficersText.EnterYourPassword));
        if (errors.Count > 0)
            return Problem.Invalid(errors);
        // Neither can be anybody's: there is nothing to count, and nothing worth hashing.
        if (AccountName.Read(account) is not { } name || password!.Length > LongestPassword)
            return Wrong;
        var normal = AccountName.Normal(name);
        var officer = await db.Officers.FirstOrDefaultAsync(row => row.NormalizedAccount == normal && !row.Disabled, cancellationToken);
        var attempt = new SignInAttempt(normal, officer, sender, officer is null ? null : knownDevice(officer));
        var begun = await guessing.Begin(attempt, cancellationToken);
        var match = passwords.Compare(officer is { PasswordHash: not null } ? officer : passwords.Nobody, PlainText.Clean(password));
        if (officer is null || begun.Held || match == PasswordMatch.Wrong)
        {
            await guessing.Failed(attempt, begun, cancellationToken);
            return Wrong;
        }

        await guessing.Succeeded(attempt, begun, cancellationToken);
        if (!seals.Holds(officer))
        {
            await audit.Run(officer.Account, "officer.altered", officer.Id.ToString(), sender, cancellationToken);
            return Altered;
        }

        if (match == PasswordMatch.RightButOld)
        {
            officer.PasswordHash = passwords.Hash(officer, PlainText.Clean(password));
            await db.SaveChangesAsync(cancellationToken);
        }

        await audit.Run(officer.Account, "officer.signed-in", officer.Id.ToString(), sender, cancellationToken);
        return officer;
    }

    /// <summary>Told only to who has the password; the cure is with the administrator.</summary>
    private static Problem Altered { get; } = Problem.Invalid(new FieldError("account", OfficersText.AlteredAccountCannotSignIn));

    private static Problem Wrong { get; } = Problem.Invalid(new FieldError("password", OfficersText.AccountOrThePasswordIsWrong));
}
