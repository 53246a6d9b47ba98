using System.Text;
using Governance.Core.Channels.Accounts;
using Governance.Core.Protection;

namespace Governance.Core.Correspondence.Accounts;

/// <summary>An account at a platform as admins enter it and as it is kept.</summary>
public sealed record AccountEntry
{
    /// <summary>By which it is known whatever else of it changes; messages that came by it are answered from it.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The code of what kind of account it is.</summary>
    public string Kind { get; init; } = "";

    /// <summary>What the bureau calls it, for itself.</summary>
    public string Name { get; init; } = "";

    /// <summary>Whether it is listened to and written from.</summary>
    public bool On { get; init; } = true;

    /// <summary>What was entered, by the names of the fields; without secrets.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>The secrets, sealed for <see cref="Id"/>, by the names of the fields.</summary>
    public IReadOnlyDictionary<string, byte[]> Secrets { get; init; } = new Dictionary<string, byte[]>();

    internal string this[string field] => Values.GetValueOrDefault(field, "");

    /// <summary>Where its secrets may be sent to.</summary>
    internal string Destination(IAccountKind kind) =>
        string.Join('\n', kind.Fields.Where(field => field.LeadsAway).Select(field => this[field.Name]).Prepend(Kind));

    internal ChannelAccount Open(IAccountKind kind, FieldProtection protection) => new(Id, kind, kind.Fields.ToDictionary(
        field => field.Name,
        field => field.Secret
            ? Secrets.TryGetValue(field.Name, out var box) ? Encoding.UTF8.GetString(protection.OpenBytes(box, Id)) : ""
            : this[field.Name]));
}
