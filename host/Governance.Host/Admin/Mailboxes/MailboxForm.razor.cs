using Governance.Contracts;
using Governance.Core;
using Microsoft.AspNetCore.Components;
using NodaTime;

namespace Governance.Host.Admin.Mailboxes;

public sealed partial class MailboxForm
{
    [Parameter, EditorRequired]
    public required MailboxDraft Draft { get; set; }

    [Parameter, EditorRequired]
    public required int Number { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<(string Code, LocalText Name)> Channels { get; set; }

    /// <summary>What is wrong with this mailbox.</summary>
    [Parameter]
    public IReadOnlyList<FieldError> Errors { get; set; } = [];

    [Parameter]
    public bool Busy { get; set; }

    [Parameter]
    public EventCallback OnTry { get; set; }

    [Parameter]
    public EventCallback OnRemove { get; set; }

    private FieldError? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == $"mailboxes[{Number - 1}].{field}");

    private bool Is(string field) => ErrorOf(field) is not null;

    private string? Wrong(string field) => ErrorOf(field) is { } error ? Say(error.Message) : null;

    private string? NameOf(string? code) => Channels.FirstOrDefault(channel => channel.Code == code).Name is { } name ? Say(name) : code;

    private string Moment(Instant? at) => at is { } moment ? Speech.Moment(moment) : Say(AdminText.MailboxNotYet);
}
