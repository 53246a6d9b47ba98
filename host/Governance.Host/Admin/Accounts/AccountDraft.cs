using Governance.Core.Conversations.Menus;
using Governance.Core.Correspondence.Accounts;

namespace Governance.Host.Admin.Accounts;

/// <summary>An account while it is edited.</summary>
public sealed class AccountDraft
{
    private readonly Dictionary<string, string?> values = [];

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required OfferedKind Kind { get; init; }
    public string? Name { get; set; }
    public bool On { get; set; } = true;

    /// <summary>As it is kept and as it goes; null for one that is new.</summary>
    public ShownAccount? Kept { get; init; }

    /// <summary>How the last try went.</summary>
    public TriedAccount? Tried { get; set; }

    /// <summary>The menu that it would have; null before somebody wants to see it.</summary>
    public ShownMenu? Menu { get; set; }

    /// <summary>What stands in an input.</summary>
    public string? this[string field]
    {
        get => values.GetValueOrDefault(field);
        set => values[field] = value;
    }

    internal static AccountDraft New(OfferedKind kind)
    {
        var draft = new AccountDraft { Kind = kind };
        foreach (var field in kind.Fields)
            draft[field.Name] = field.Default;
        return draft;
    }

    internal static AccountDraft Of(ShownAccount shown, OfferedKind kind)
    {
        var draft = new AccountDraft { Id = shown.Entry.Id, Kind = kind, Name = shown.Entry.Name, On = shown.Entry.On, Kept = shown };
        foreach (var (field, value) in shown.Entry.Values)
            draft[field] = value;
        return draft;
    }

    internal bool Keeps(string secret) => Kept?.Kept.Contains(secret) == true;

    internal ChangedAccount Changed => new(
        new()
        {
            Id = Id,
            Kind = Kind.Code,
            Name = Name ?? "",
            On = On,
            Values = Entered(secret: false),
        },
        Entered(secret: true));

    /// <summary>As one text, by which it is seen whether it has changed.</summary>
    internal string Print => $"{Id}\n{Name}\n{On}\n{string.Join('\n', Kind.Fields.Select(asked => this[asked.Name] ?? ""))}";

    private Dictionary<string, string> Entered(bool secret) => Kind.Fields.Where(field => field.Secret == secret)
        .Select(field => (field.Name, Value: this[field.Name] ?? "")).Where(pair => pair.Value.Length > 0).ToDictionary(pair => pair.Name, pair => pair.Value);
}
