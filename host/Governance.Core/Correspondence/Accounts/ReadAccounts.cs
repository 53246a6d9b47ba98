using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Channels.Accounts;
using Governance.Core.Data;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Correspondence.Accounts;

/// <summary>An account in the console.</summary>
/// <param name="Kept">The names of the secrets that are kept.</param>
/// <param name="Failure">What is wrong with it now; null while it goes well.</param>
/// <param name="Callback">The path at which its platform calls; null where it does not call.</param>
public sealed record ShownAccount(
    AccountEntry Entry, IReadOnlyList<string> Kept, Instant? SeenAt, Instant? ReceivedAt, Instant? SentAt, LocalText? Failure, Instant? FailedAt,
    string? Callback);

/// <summary>A kind of account, as the console offers it.</summary>
/// <param name="WhereTheCallbackGoes">Null where the platform does not call.</param>
public sealed record OfferedKind(
    string Code, LocalText Name, LocalText Channel, LocalText WhatToGet, LocalText? WhereTheCallbackGoes, IReadOnlyList<AccountField> Fields);

internal sealed record ShownAccounts(int Version, IReadOnlyList<ShownAccount> Accounts, IReadOnlyList<OfferedKind> Kinds);

/// <summary>The bureau's accounts at platforms and how it goes with each, for admins. No secret leaves.</summary>
[PerRequest]
internal sealed class ReadAccounts(GovernanceDb db, AccountSetting setting, AccountKinds kinds, ChannelsFound channels, FieldProtection protection)
{
    internal async Task<Outcome<ShownAccounts>> Run(Actor actor, CancellationToken cancellationToken)
    {
        if (!setting.MayChange(actor, ""))
            return Problem.Forbidden;
        var newest = await KeptAccounts.Newest(db, cancellationToken);
        var entries = newest is null ? [] : KeptAccounts.Read(newest);
        Guid[] ids = [.. entries.Select(entry => entry.Id)];
        var states = await db.AccountStates.AsNoTracking().Where(state => ids.Contains(state.Account))
            .ToDictionaryAsync(state => state.Account, cancellationToken);
        return new ShownAccounts(
            newest?.Version ?? 0, [.. entries.Select(entry => Show(entry, states.GetValueOrDefault(entry.Id)))],
            [.. kinds.All.OrderBy(kind => kind.Channel, StringComparer.Ordinal).ThenBy(kind => kind.Code, StringComparer.Ordinal).Select(Offer)]);
    }

    private OfferedKind Offer(IAccountKind kind) => new(
        kind.Code, kind.Name, channels.NameOf(kind.Channel), kind.WhatToGet, (kind as IAnsweringAccount)?.WhereTheAddressGoes, kind.Fields);

    private ShownAccount Show(AccountEntry entry, AccountState? state) => new(
        entry with { Secrets = new Dictionary<string, byte[]>() }, [.. entry.Secrets.Keys], state?.SeenAt, state?.ReceivedAt, state?.SentAt,
        state?.Failure is { } failure ? AccountsSettingText.Failed(failure) : null, state?.FailedAt,
        kinds.Find(entry.Kind) is IAnsweringAccount ? CallbackAddress.Of(entry.Id, protection) : null);
}
