using Governance.Contracts;
using Governance.Core;
using Microsoft.AspNetCore.Components;
using NodaTime;

namespace Governance.Host.Admin.Webhooks;

public sealed partial class WebhookForm
{
    [Parameter, EditorRequired]
    public required WebhookDraft Draft { get; set; }

    [Parameter, EditorRequired]
    public required int Number { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<(string Code, LocalText Name)> BusinessTypes { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<(string Code, LocalText Name)> Units { get; set; }

    /// <summary>What is wrong with this webhook.</summary>
    [Parameter]
    public IReadOnlyList<FieldError> Errors { get; set; } = [];

    [Parameter]
    public bool Busy { get; set; }

    [Parameter]
    public EventCallback OnTry { get; set; }

    [Parameter]
    public EventCallback OnRemove { get; set; }

    [Parameter]
    public EventCallback OnAgain { get; set; }

    private FieldError? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field.EndsWith($"].{field}", StringComparison.Ordinal));

    private bool Is(string field) => ErrorOf(field) is not null;

    private string? Wrong(string field) => ErrorOf(field) is { } error ? Say(error.Message) : null;

    private string? NameOf(IReadOnlyList<(string Code, LocalText Name)> known, string? code) =>
        known.FirstOrDefault(named => named.Code == code).Name is { } name ? Say(name) : code;

    private string Moment(Instant? at) => at is { } moment ? Speech.Moment(moment) : Say(AdminText.MailboxNotYet);
}
