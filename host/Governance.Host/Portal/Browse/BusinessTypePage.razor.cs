using Governance.Contracts;
using Governance.Core.Drafts;
using Governance.Core.Intake;
using Governance.Core.Modules;
using Governance.Host.Portal.Ask;
using Governance.Host.Portal.Errors;
using Governance.Host.Portal.Fields;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Portal.Browse;

/// <summary>A business type: what it is, how long it takes, and for one that can be looked up, the answer at once.</summary>
public sealed partial class BusinessTypePage
{
    private BusinessType? type;
    private Department? department;
    private FormValues values = FormValues.Empty;
    private IReadOnlyList<FieldError> errors = [];
    private Offer offer = Offer.None;
    private LookUpAnswer? answer;
    private bool off;
    private bool moved;

    [Parameter]
    public string Code { get; set; } = "";

    private FormDescription Form => type?.Form ?? FormDescription.Empty;

    protected override async Task OnInitializedAsync()
    {
        var (code, elsewhere) = Quiet.Read(Context, Code);
        if (elsewhere is not null)
        {
            moved = true;
            Navigation.NavigateTo(elsewhere);
            return;
        }

        Code = code ?? "";
        type = Departments.Online.BusinessType(Code);
        department = Departments.Online.DepartmentOf(Code);
        if (type is { LookUp: true })
            offer = await LoadOffer.Run(type, Form, values, Context.Request.Query, Cancelled);
    }

    private async Task Post()
    {
        var posted = await ReadPosted.Run(await Context.Request.ReadFormAsync(Cancelled), null, Code, type?.Kind, Form, Lang, Cancelled);
        (values, errors) = (posted.Submission.Form, posted.Errors);
        if (type is not { LookUp: true })
            return;
        if (posted.Button == "ask")
        {
            var draft = await KeepDraft.Run(null, posted.Submission with { Subject = type.Title.In(Lang) }, Cancelled);
            Navigation.NavigateTo(AskAddress.Form(posted.Submission, draft));
            return;
        }

        // Looking up changes nothing, so that it may be done again from the same page; only a form too old to trust is not.
        if (errors.Count > 0 || GroupButtons.IsOne(posted.Button) || Context.TypedTooLong())
            return;
        var outcome = await LookUpOwnBusiness.Run(Code, values, Cancelled);
        answer = outcome.Value;
        errors = outcome.Problem?.Errors ?? [];
        off = answer is null && errors.Count == 0;
    }
}
