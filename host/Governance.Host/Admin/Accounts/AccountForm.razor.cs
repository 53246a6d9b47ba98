using Governance.Contracts;
using Governance.Core;
using Governance.Core.Channels.Accounts;
using Governance.Core.Telling;
using Microsoft.AspNetCore.Components;
using NodaTime;

namespace Governance.Host.Admin.Accounts;

public sealed partial class AccountForm
{
    [Parameter, EditorRequired]
    public required AccountDraft Draft { get; set; }

    /// <summary>What is wrong with this account.</summary>
    [Parameter]
    public IReadOnlyList<FieldError> Errors { get; set; } = [];

    [Parameter]
    public bool Busy { get; set; }

    [Parameter]
    public EventCallback OnTry { get; set; }

    [Parameter]
    public EventCallback OnRemove { get; set; }

    [Parameter]
    public EventCallback OnShowMenu { get; set; }

    [Inject]
    private BureauAddress Bureau { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private FieldError? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field.EndsWith($"].{field}", StringComparison.Ordinal));

    private bool Is(string field) => ErrorOf(field) is not null;

    private string? Wrong(string field) => ErrorOf(field) is { } error ? Say(error.Message) : null;

    private string LabelOf(AccountField field) =>
        Say(field.Secret && Draft.Keeps(field.Name) ? AdminText.SecretKept(field.Label) : field.Required ? field.Label : AdminText.MayBeLeftEmpty(field.Label));

    private string? Chosen(AccountField field, string? value) =>
        field.Choices.FirstOrDefault(choice => choice.Value == value).Label is { } label ? Say(label) : value;

    private string Moment(Instant? at) => at is { } moment ? Speech.Moment(moment) : Say(AdminText.MailboxNotYet);
}
