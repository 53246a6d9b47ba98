using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Attachments;
using Governance.Core.Drafts;
using Governance.Core.Finding;
using Governance.Core.Finding.Suggesting;
using Governance.Core.Intake;
using Governance.Core.Modules;
using Governance.Core.Publishing;
using Governance.Host.Portal.Ask;
using Governance.Host.Portal.Errors;
using Governance.Host.Portal.Fields;
using Governance.Host.Portal.Layout;
using Governance.Host.Portal.Quiet;
using Governance.Host.Portal.Track;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Portal.Ask;

public sealed partial class CheckPage
{
    private const int FirstWords = 60;
    private bool gone;
    private bool quiet;
    private Submission? written;
    private IReadOnlyList<WrittenAnswer> answers = [];
    private IReadOnlyList<NeededDocument> bring = [];
    private IReadOnlyList<HotAnswer> suggested = [];
    private IReadOnlyList<HandledElsewhere> elsewhere = [];
    private IReadOnlyList<StopCard> emergencies = [];
    private Suggestion? fitting;

    [Parameter]
    public Guid Draft { get; set; }

    /// <summary>The service that is offered by its name; one that nobody may find out about is not.</summary>
    private Suggestion? Offered => fitting is { Type.Quiet: false } ? fitting : null;

    private string FormAddress => AskAddress.Form(written!, Draft);

    protected override async Task OnInitializedAsync()
    {
        written = await ReadDraft.Run(Draft, Cancelled);
        if (written is null && await ReadDraft.WasSent(Draft, Cancelled))
        {
            Navigation.NavigateTo(AskAddress.Accepted(Draft));
            return;
        }

        gone = written is null;
        if (written is null || HttpMethods.IsPost(Context.Request.Method))
            return;
        var type = Departments.Online.BusinessType(written.BusinessType);
        if (type is null && written.BusinessType is not null)
        {
            await GoOn(written, []);
            return;
        }

        quiet = QuietAddress.Concerns(type, written);
        // What can be seen here has passed; what has not is put right on the form.
        var check = await CheckSubmittedForm.Run(written.Completed(type), Cancelled);
        if (check.Value is not { } passed)
        {
            Navigation.NavigateTo(AskAddress.Form(written.BusinessType, Draft, [new("check", "yes")], "errors"));
            return;
        }

        bring = type is null ? [] : FormCheck.ToBring(type.Service, type.Form, passed.Submission.Form);
        answers = await ListAnswers.Run(passed.Submission with { Body = written.Body }, type, Lang, Cancelled);
        if (passed.Kind is EnquiryKind.Consultation && passed.Submission.Subject is { } subject && subject != type?.Title.In(Lang))
            suggested = (await SearchPortal.Run(subject, 3, Cancelled)).Answers;
        // Whoever asks in general has read no card of a service. What calls for help is said at once; later on it is mostly told of the past.
        emergencies = type is null ? FindServices.Emergencies($"{written.Subject}\n{PlainText.First(written.Body ?? "", FirstWords)}") : [];
        if (type is null && !written.Confidential)
        {
            fitting = SuggestDepartment.Run(written.Subject ?? "", written.Body ?? "");
            elsewhere = fitting is null ? FindServices.Elsewhere(written.Subject ?? "") : [];
        }
    }

    /// <summary>What was typed becomes the beginning of the service's own form; the general one stays as it is, for whoever comes back to it.</summary>
    private async Task TakeService()
    {
        if (Context.TypedTooLong())
        {
            Navigation.NavigateTo(AskAddress.Check(Draft) + "?stale=yes");
            return;
        }

        var type = Departments.Online.BusinessType(Context.Request.Form[FormNames.Service]);
        Navigation.NavigateTo(written is { BusinessType: null } general && type is { Quiet: false }
            ? AskAddress.Form(type.Code, await KeepDraft.Run(null, CarryOver.Into(general, type), Cancelled), [])
            : AskAddress.Check(Draft));
    }

    private async Task Submit()
    {
        if (written is null)
            return;
        if (Context.TypedTooLong())
        {
            Navigation.NavigateTo(AskAddress.Check(Draft) + "?stale=yes");
            return;
        }

        var outcome = await SubmitEnquiry.Run(
            written.Completed(Departments.Online.BusinessType(written.BusinessType)) with {
                Language = Lang, Channel = Governance.Core.Channels.Portal.PortalChannel.Code, IdempotencyKey = Draft.ToString(), Draft = Draft }, Cancelled);
        if (outcome.Value is { } accepted)
        {
            Session.Open(Context, CitizenSession.HandleOf(Draft), Governance.Core.Enquiries.QueryCode.Read(accepted.QueryCode)!);
            Navigation.NavigateTo(AskAddress.Accepted(Draft));
        }
        else if (outcome.Problem is { Kind: ProblemKind.CodeReplaced })
            Navigation.NavigateTo(AskAddress.Accepted(Draft));
        else if (outcome.Problem is { Kind: ProblemKind.Conflict, Errors.Count: 0 })
            // This draft was sent before and changed since: it is another enquiry, to be looked over once more.
            Navigation.NavigateTo(AskAddress.Check(await KeepDraft.Run(null, written, Cancelled)));
        else if (outcome.Problem!.Kind == ProblemKind.ServiceOff)
            await GoOn(written, Context.Request.Form[CarryOver.Lines]);
        else
            Navigation.NavigateTo(AskAddress.Form(written.BusinessType, Draft, [CarriedErrors.Pack(AskPage.Shown(outcome.Problem))], "errors"));
    }

    private async Task GoOn(Submission typed, IEnumerable<string?> lines) =>
        Navigation.NavigateTo(AskAddress.Off(await KeepDraft.Run(null, CarryOver.Decide(typed, lines), Cancelled)));
}
