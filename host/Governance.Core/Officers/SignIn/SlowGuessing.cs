using Governance.Core.Audit;
using Governance.Core.Data;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Officers.SignIn;

/// <summary>A try to sign in.</summary>
/// <param name="Account">What was typed, as far as it can be an account.</param>
/// <param name="Sender">The address; of IPv6 the network.</param>
/// <param name="Device">Set where this account has been signed in from this device before.</param>
internal sealed record SignInAttempt(string Account, Officer? Officer, string Sender, Guid? Device);

/// <summary>
/// Whoever guesses is slowed, not the officer whose account it is: tries are counted by account and place together. A device on which
/// the officer has signed in before is a place of its own, so that nobody else's tries keep him out of it. A place that tries many
/// accounts is slowed on all of them; an account that many places try admits its known devices only, until they stop.
/// </summary>
[PerRequest]
internal sealed class SlowGuessing(GovernanceDb db, FieldProtection protection, WriteAudit audit, IClock clock)
{
    internal const int TriesOfPlace = 5;
    internal const int TriesOfSender = 50;
    internal const int TriesAtAccount = 100;
    internal static readonly Duration Window = Duration.FromMinutes(15);

    /// <summary>A try that has begun; it counts as failed until it is known not to be.</summary>
    internal sealed record Begun(long Id, bool Held, bool LastOne);

    /// <summary>Counted before the password is looked at: many tries at once are as many as one after the other.</summary>
    internal async Task<Begun> Begin(SignInAttempt attempt, CancellationToken cancellationToken)
    {
        var (print, now) = (Print(attempt), clock.GetCurrentInstant());
        var (since, officer, device) = (now - Window, attempt.Officer?.Id, attempt.Device);
        // One statement, the same for every account that is typed. It does not see its own row.
        // Raw: the try is written and those before it are counted in one statement: no two tries count as one.
        var counted = (await db.Database.SqlQuery<Counted>(
            $"""
            with begun as (
                insert into failed_sign_ins (at, account_print, officer_id, sender, device, forgiven)
                values ({now}, {print}, {officer}, {attempt.Sender}, {device}, false) returning id)
            select (select id from begun) as id,
                   count(*) filter (where account_print = {print} and not forgiven
                       and case when {device}::uuid is null then device is null and sender = {attempt.Sender} else device = {device} end) as of_place,
                   count(*) filter (where sender = {attempt.Sender} and device is null) as of_sender,
                   count(*) filter (where account_print = {print} and device is null) as at_account
            from failed_sign_ins where at > {since} and (account_print = {print} or sender = {attempt.Sender})
            """).ToListAsync(cancellationToken))[0];
        var held = counted.OfPlace >= TriesOfPlace || (device is null && (counted.OfSender >= TriesOfSender || counted.AtAccount >= TriesAtAccount));
        return new(counted.Id, held, counted.OfPlace == TriesOfPlace - 1);
    }

    internal async Task Failed(SignInAttempt attempt, Begun begun, CancellationToken cancellationToken)
    {
        // What comes while the place is held is counted, but fills no record.
        if (begun.Held)
            return;
        await audit.Run(
            attempt.Officer?.Account ?? "?", begun.LastOne ? "officer.sign-in-held" : "officer.sign-in-failed",
            attempt.Officer?.Id.ToString() ?? "no such account", attempt.Sender, cancellationToken);
    }

    /// <summary>It was he: this try was none, and the slips before it, from this place, are forgiven.</summary>
    internal async Task Succeeded(SignInAttempt attempt, Begun begun, CancellationToken cancellationToken)
    {
        var print = Print(attempt);
        await db.FailedSignIns.Where(failedSignIn => failedSignIn.Id == begun.Id).ExecuteDeleteAsync(cancellationToken);
        await db.FailedSignIns
            .Where(failedSignIn => failedSignIn.AccountPrint == print && !failedSignIn.Forgiven
                && (attempt.Device == null ? failedSignIn.Device == null && failedSignIn.Sender == attempt.Sender : failedSignIn.Device == attempt.Device))
            .ExecuteUpdateAsync(row => row.SetProperty(failedSignIn => failedSignIn.Forgiven, true), cancellationToken);
    }

    private byte[] Print(SignInAttempt attempt) => protection.Fingerprint(System.Text.Encoding.UTF8.GetBytes(attempt.Account));

    private sealed record Counted(long Id, long OfPlace, long OfSender, long AtAccount);
}
