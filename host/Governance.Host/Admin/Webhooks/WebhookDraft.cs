using Governance.Core.Webhooks;

namespace Governance.Host.Admin.Webhooks;

/// <summary>A webhook while it is edited.</summary>
public sealed class WebhookDraft
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public string? Name { get; set; }
    public string? Address { get; set; }
    public bool On { get; set; } = true;
    public IReadOnlyCollection<WebhookEvent> Events { get; set; } = [];
    public IReadOnlyCollection<string> BusinessTypes { get; set; } = [];
    public IReadOnlyCollection<string> Units { get; set; } = [];
    public bool Contents { get; set; }

    /// <summary>One that was just generated and is not saved.</summary>
    public string? NewSecret { get; set; }

    /// <summary>One that was just saved: it stands here until the page is left, and nowhere afterwards.</summary>
    public string? SavedSecret { get; set; }

    /// <summary>As it is kept and as it goes; null for one that is new.</summary>
    public ShownWebhook? Kept { get; init; }

    /// <summary>How the last try went.</summary>
    public TriedWebhook? Tried { get; set; }

    internal static WebhookDraft New() => new() { Events = [.. WebhookEvents.All], NewSecret = WebhookSignature.NewSecret() };

    internal static WebhookDraft Of(ShownWebhook shown) => new()
    {
        Id = shown.Entry.Id,
        Name = shown.Entry.Name,
        Address = shown.Entry.Address,
        On = shown.Entry.On,
        Events = [.. shown.Entry.Events],
        BusinessTypes = [.. shown.Entry.BusinessTypes],
        Units = [.. shown.Entry.Units],
        Contents = shown.Entry.Contents,
        Kept = shown,
    };

    internal ChangedWebhook Changed => new(
        new()
        {
            Id = Id,
            Name = Name ?? "",
            Address = Address ?? "",
            On = On,
            Events = [.. Events.Order()],
            BusinessTypes = [.. BusinessTypes.Order(StringComparer.Ordinal)],
            Units = [.. Units.Order(StringComparer.Ordinal)],
            Contents = Contents,
        },
        NewSecret);

    /// <summary>As one text, by which it is seen whether it has changed.</summary>
    internal string Print =>
        $"{Id}\n{Name}\n{Address}\n{On}\n{Contents}\n{NewSecret}\n{Joined(Events.Order())}\n{Joined(BusinessTypes.Order())}\n{Joined(Units.Order())}";

    private static string Joined<T>(IEnumerable<T> values) => string.Join(' ', values);
}
