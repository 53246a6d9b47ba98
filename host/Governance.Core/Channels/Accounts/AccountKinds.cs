using System.Collections.Frozen;

namespace Governance.Core.Channels.Accounts;

/// <summary>The kinds of accounts there are, in the order of their codes.</summary>
[PerHost]
internal sealed class AccountKinds(IEnumerable<IAccountKind> found)
{
    private readonly FrozenDictionary<string, IAccountKind> byCode = found.ToFrozenDictionary(kind => kind.Code, StringComparer.Ordinal);

    internal IReadOnlyList<IAccountKind> All { get; } = [.. found.OrderBy(kind => kind.Code, StringComparer.Ordinal)];

    internal IAccountKind? Find(string code) => byCode.GetValueOrDefault(code);
}
