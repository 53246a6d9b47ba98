using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Evidence;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Verification;

/// <summary>
/// Holds the chains against heads that were handed out before: what was cut off or rewritten since, with a copy of the whole database too, is found.
/// </summary>
[PerRequest]
internal sealed class VerifyHeads(GovernanceDb db, HeadKey key)
{
    private const string Files = "head-*.json";

    /// <returns>What is wrong, and how many heads there are; none is wrong too, and the caller's affair.</returns>
    internal async Task<(int Heads, IReadOnlyList<Violation> Violations)> Run(string folder, CancellationToken cancellationToken)
    {
        var files = Directory.EnumerateFiles(folder, Files).Order(StringComparer.Ordinal).ToArray();
        var found = new List<Violation>();
        foreach (var file in files)
            found.AddRange((await Check(file, cancellationToken)).Select(wrong => new Violation(8, VerificationRules.AsHandedOut, null, new(
                $"{Path.GetFileName(file)}：{wrong.Zh}", $"{Path.GetFileName(file)}: {wrong.In("en")}"))));
        return (files.Length, found);
    }

    private async Task<IReadOnlyList<LocalText>> Check(string file, CancellationToken cancellationToken)
    {
        if (SignedHead.Read(await File.ReadAllTextAsync(file, cancellationToken)) is not { } head)
            return [VerificationText.ItIsNoHeadOfThePlatform];
        if (!key.Signed(head))
            return [VerificationText.ItsSignatureDoesNotHold];
        var found = new List<LocalText>();
        var accepted = await db.AcceptedLinks.AsNoTracking().FirstOrDefaultAsync(link => link.Position == head.Accepted, cancellationToken);
        if (head.Accepted > 0 && Differs(accepted?.Hash, head.AcceptedHash))
            found.Add(
                Wrong(VerificationText.Acceptances, head.At, head.Accepted, await db.AcceptedLinks.MaxAsync(link => (long?)link.Position, cancellationToken)));
        var audited = await db.AuditLinks.AsNoTracking().FirstOrDefaultAsync(link => link.Position == head.Audited, cancellationToken);
        var first = await db.AuditLinks.MinAsync(link => (long?)link.Position, cancellationToken);
        // What is swept by age cannot be asked any more.
        if (head.Audited > 0 && !(audited is null && head.Audited < first) && Differs(audited?.Hash, head.AuditHash))
            found.Add(
                Wrong(VerificationText.AuditEntries, head.At, head.Audited, await db.AuditLinks.MaxAsync(link => (long?)link.Position, cancellationToken)));
        var since = await db.SealedSince.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        if (head.SealedSince != (since is null ? "" : SignedHead.Moment(since.BegunAt)))
            found.Add(VerificationText.SealsBeganAtAnotherTimeThanThen);
        return found;
    }

    private static bool Differs(byte[]? there, string said) => there is null || Convert.ToHexStringLower(there) != said;

    private static LocalText Wrong(LocalText what, string at, long then, long? now) => then > (now ?? 0)
        ? VerificationText.ChainWasCutOff(what, at, then, now ?? 0)
        : VerificationText.LinksWereRewritten(what, at);
}
