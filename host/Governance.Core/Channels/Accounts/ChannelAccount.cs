namespace Governance.Core.Channels.Accounts;

/// <summary>An account of the bureau at a platform, in use now, with its secrets open: it stays in memory, and stands in no log.</summary>
internal sealed class ChannelAccount(Guid id, IAccountKind kind, IReadOnlyDictionary<string, string> values) : IEquatable<ChannelAccount>
{
    internal Guid Id => id;

    internal IAccountKind Kind => kind;

    /// <summary>As <see cref="ReturnAddress.Account"/> names it.</summary>
    internal string Key { get; } = $"{id:N}";

    /// <summary>What was entered; empty where nothing was.</summary>
    internal string this[string field] => values.GetValueOrDefault(field, "");

    internal bool Has(string field) => this[field].Length > 0;

    public bool Equals(ChannelAccount? other) =>
        other is not null && other.Id == id && other.Kind == kind && kind.Fields.All(field => other[field.Name] == this[field.Name]);

    public override bool Equals(object? obj) => Equals(obj as ChannelAccount);

    public override int GetHashCode() => id.GetHashCode();

    public override string ToString() => $"{kind.Code} {id}";
}
