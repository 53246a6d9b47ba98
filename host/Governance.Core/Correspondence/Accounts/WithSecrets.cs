using System.Text;
using Governance.Contracts;
using Governance.Core.Channels.Accounts;
using Governance.Core.Data;
using Governance.Core.Protection;

namespace Governance.Core.Correspondence.Accounts;

/// <summary>
/// Puts the secrets to what an admin has changed: the new ones, or those that are kept. These go to no other address and no other account than they were
/// given for: whoever does not know them must not have them sent to where he can read them.
/// </summary>
[PerRequest]
internal sealed class WithSecrets(GovernanceDb db, AccountKinds kinds, FieldProtection protection)
{
    internal async Task<AccountEntry> Of(ChangedAccount changed, CancellationToken cancellationToken)
    {
        if (kinds.Find(changed.Entry.Kind) is not { } kind)
            return changed.Entry with { Secrets = new Dictionary<string, byte[]>() };
        var entry = Tidied(changed.Entry, kind);
        var newest = await KeptAccounts.Newest(db, cancellationToken);
        var before = newest is null ? null : KeptAccounts.Read(newest).FirstOrDefault(known => known.Id == entry.Id);
        var kept = before is not null && before.Destination(kind) == entry.Destination(kind) ? before.Secrets : new Dictionary<string, byte[]>();
        var secrets = new Dictionary<string, byte[]>();
        foreach (var field in kind.Fields.Where(field => field.Secret))
            if (changed.NewSecrets.GetValueOrDefault(field.Name) is { Length: > 0 } typed)
                secrets[field.Name] = protection.SealBytes(Encoding.UTF8.GetBytes(typed.Trim()), entry.Id);
            else if (kept.TryGetValue(field.Name, out var box))
                secrets[field.Name] = box;
        return entry with { Secrets = secrets };
    }

    /// <summary>What is wrong with the secrets that were typed: once sealed they say nothing any more.</summary>
    internal IEnumerable<(string Field, LocalText Wrong)> MistakesIn(ChangedAccount changed) =>
        from field in kinds.Find(changed.Entry.Kind)?.Fields ?? []
        where field.Secret && changed.NewSecrets.GetValueOrDefault(field.Name)?.Trim() is { Length: > 0 }
        let wrong = field.MistakeIn(changed.NewSecrets[field.Name].Trim())
        where wrong is not null
        select (field.Name, wrong);

    /// <summary>Only what the kind asks for, without blanks around, and with what is usual where nothing was entered.</summary>
    private static AccountEntry Tidied(AccountEntry entry, IAccountKind kind) => entry with
    {
        Name = TextRule.Fit(entry.Name) is { Length: > 0 } name ? name : kind.Name.Zh,
        Values = kind.Fields.Where(field => !field.Secret)
            .Select(field => (field.Name, Value: TextRule.Fit(entry[field.Name]) is { Length: > 0 } typed ? typed : field.Default))
            .Where(pair => pair.Value.Length > 0).ToDictionary(pair => pair.Name, pair => pair.Value),
    };
}
