using System.Security.Cryptography;
using Governance.Contracts;
using Governance.Core.Channels.Portal;
using Governance.Core;
using Governance.Core.Attachments;
using Governance.Core.Drafts;
using Governance.Core.Intake;
using Governance.Core.Modules;
using Governance.Core.Packages;
using Governance.Host.Api.Requests;
using Governance.Host.Portal.Errors;
using Governance.Host.Portal.Fields;
using Governance.Host.Portal.Quiet;
using Governance.Host.Portal.Texts;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Portal.Ask;

/// <summary>
/// The form of an enquiry. Whatever button is pressed, what was typed goes into the draft first; then the browser is sent to where it can
/// be loaded again.
/// </summary>
public sealed partial class AskPage
{
    private BusinessType? type;
    private bool gone;
    private bool draftGone;
    private Guid? draft;
    private Submission written = new();
    private IReadOnlyList<FieldError> errors = [];
    private IReadOnlyList<AttachmentView> attachments = [];
    private Offer offer = Offer.None;

    [Parameter]
    public string? Code { get; set; }

    [Inject]
    private Departments Departments { get; set; } = null!;

    [Inject]
    private ReadDraft ReadDraft { get; set; } = null!;

    [Inject]
    private KeepDraft KeepDraft { get; set; } = null!;

    [Inject]
    private CheckSubmittedForm CheckSubmittedForm { get; set; } = null!;

    [Inject]
    private ReadFiles ReadFiles { get; set; } = null!;

    [Inject]
    private LoadOffer LoadOffer { get; set; } = null!;

    [Inject]
    private ReadPosted ReadPosted { get; set; } = null!;

    [Inject]
    private CarriedErrors CarriedErrors { get; set; } = null!;

    [Inject]
    private RecogniseSent RecogniseSent { get; set; } = null!;

    [Inject]
    private QuietAddress Quiet { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private FormDescription Form => type?.Form ?? FormDescription.Empty;

    private string Heading => L(type?.Title ?? AskText.Title);

    /// <summary>What nobody else is to know.</summary>
    private bool IsQuiet => QuietAddress.Concerns(type, written);

    protected override async Task OnInitializedAsync()
    {
        (Code, var elsewhere) = Quiet.Read(Context, Code);
        if (elsewhere is not null)
        {
            Navigation.NavigateTo(elsewhere);
            return;
        }

        type = Departments.Online.BusinessType(Code);
        // The handler of a form that was sent reads the form itself.
        if (HttpMethods.IsPost(Context.Request.Method))
            return;
        var query = Context.Request.Query;
        written = Blank();
        var resumed = false;
        if (Guid.TryParse(query[FormNames.Draft], out var id))
        {
            if (await ReadDraft.Run(id, Cancelled) is { } kept)
                (written, draft, resumed) = (kept, id, true);
            else if (await ReadDraft.WasSent(id, Cancelled))
            {
                Navigation.NavigateTo(AskAddress.Accepted(id));
                return;
            }
            else
                draftGone = true;
        }
        else
        {
            // Chosen before anything is kept, so that the page, shown again by the browser's way back, knows its draft. All chance: the id is the key to it.
            draft = new Guid(RandomNumberGenerator.GetBytes(16));
        }

        gone = Code is not null && type is null && !resumed;
        if (gone || draftGone)
            return;
        if (Code is not null && type is null)
        {
            await GoOn(CarryOver.Decide(written, []));
            return;
        }

        if (IsQuiet)
            QuietAddress.Mark(Context);
        errors = await Wrong(query);
        offer = await LoadOffer.Run(type, Form, written.Form, query, Cancelled);
        attachments = written.Attachments.Count > 0 ? await ReadFiles.Unclaimed(written.Attachments, Cancelled) : [];
    }

    private Submission Blank() => new()
    {
        BusinessType = Code,
        Kind = type?.Kind ?? DocumentedWords.Read<EnquiryKind>(Context.Request.Query[FormNames.Kind]),
        Confidential = type is null && Context.Request.Query.ContainsKey(FormNames.Confidential),
        Subject = Context.Request.Query[FormNames.Subject].FirstOrDefault() ?? type?.Title.In(Lang),
    };

    private async Task<IReadOnlyList<FieldError>> Wrong(IQueryCollection query)
    {
        var carried = CarriedErrors.Unpack(query);
        if (carried.Count > 0 || !query.ContainsKey("check"))
            return carried;
        return (await CheckSubmittedForm.Run(written.Completed(type), Cancelled)).Problem is { } problem ? Shown(problem) : [];
    }

    private async Task Post()
    {
        var form = await Context.Request.ReadFormAsync(Cancelled);
        Guid? known = Guid.TryParse(form[FormNames.Draft], out var draftId) ? draftId : null;
        var before = known is { } kept ? await ReadDraft.Run(kept, Cancelled) : null;
        var posted = await ReadPosted.Run(form, before, Code, type?.Kind, Form, Lang, Cancelled);
        if (Code is not null && type is null)
        {
            await GoOn(CarryOver.Decide(posted.Submission, CarryOver.Answered(form)));
            return;
        }

        if (known is { } sent && before is null && await IsSent(sent, posted))
        {
            Navigation.NavigateTo(AskAddress.Accepted(sent));
            return;
        }

        var id = await KeepDraft.Run(known, posted.Submission, Cancelled);
        Navigation.NavigateTo(await Next(id, posted, form));
    }

    /// <summary>Whether this form is what was sent from this draft before: shown again by the browser's way back, it is not sent a second time.</summary>
    private async Task<bool> IsSent(Guid id, Posted posted) =>
        await ReadDraft.WasSent(id, Cancelled)
        && await RecogniseSent.Run(posted.Submission.Completed(type) with { Channel = PortalChannel.Code, IdempotencyKey = id.ToString() }, Cancelled);

    private async Task<string> Next(Guid id, Posted posted, IFormCollection form)
    {
        var state = ViewState.Of(form, Form, posted.Button);
        if (Context.TypedTooLong())
            return AskAddress.Form(Code, id, state.Append(new("stale", "yes")));
        if (posted.Errors.Count > 0)
            return AskAddress.Form(Code, id, state.Append(CarriedErrors.Pack(posted.Errors)), "errors");
        if (posted.Button != FormNames.Next)
            return AskAddress.Form(Code, id, state, GroupButtons.Place(posted.Button, Form, posted.Submission.Form) ?? ViewState.Place(posted.Button));
        // Without a script nobody has seen what the answers put in the way: the form comes back with it, once.
        if (StopPlace.Unseen(type?.Stops ?? [], Form, posted.Submission.Form, form[FormNames.Stop]) is { } unseen)
            return AskAddress.Form(Code, id, state, unseen);
        return (await CheckSubmittedForm.Run(posted.Submission.Completed(type), Cancelled)).Problem is null
            ? AskAddress.Check(id)
            : AskAddress.Form(Code, id, state.Append(new("check", "yes")), "errors");
    }

    private async Task GoOn(Submission general) =>
        Navigation.NavigateTo(AskAddress.Off(await KeepDraft.Run(null, general, Cancelled)));

    internal static IReadOnlyList<FieldError> Shown(Problem problem) =>
        problem.Errors.Count > 0 ? problem.Errors : [new("", problem.Title)];
}
