using Governance.Contracts;
using Governance.Core;
using Governance.Core.Attachments;
using Governance.Core.Drafts;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Packages;
using Governance.Core.Timeline;
using Governance.Core.Tracking;
using Governance.Host.Api.ForCitizens;
using Governance.Host.Portal.Ask;
using Governance.Host.Portal.Errors;
using Governance.Host.Portal.Fields;
using Governance.Host.Portal.Texts;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Portal.Track;

/// <summary>An enquiry as its writer follows it. What cannot be sent is kept in a draft and shown again.</summary>
public sealed partial class TrackedPage
{
    private LocalText? closed;
    private string? code;
    private TrackedEnquiry? enquiry;
    private Guid? draft;
    private Submission? kept;
    private IReadOnlyList<AttachmentView> attachments = [];
    private IReadOnlyList<FieldError> errors = [];

    [Parameter]
    public string Handle { get; set; } = "";

    [Inject]
    private CitizenSession Session { get; set; } = null!;

    [Inject]
    private TrackEnquiry TrackEnquiry { get; set; } = null!;

    [Inject]
    private WriteMessage WriteMessage { get; set; } = null!;

    [Inject]
    private RateReply RateReply { get; set; } = null!;

    [Inject]
    private ReadDraft ReadDraft { get; set; } = null!;

    [Inject]
    private KeepDraft KeepDraft { get; set; } = null!;

    [Inject]
    private ReadPosted ReadPosted { get; set; } = null!;

    [Inject]
    private ReadFiles ReadFiles { get; set; } = null!;

    [Inject]
    private CarriedErrors CarriedErrors { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private Arrival Came => Arrival.By("portal", Context.Connection.RemoteIpAddress);

    private bool Posting => HttpMethods.IsPost(Context.Request.Method);

    private string Address => CitizenSession.Address(Handle);

    private TimelineLine? Replied => enquiry?.Timeline.LastOrDefault(line => line.Event == TimelineEvent.Replied && line.Text is not null);

    private LocalText? Done => Context.Request.Query["done"].FirstOrDefault() switch
    {
        "message" => TrackText.Sent,
        "rate" => TrackText.Rated,
        _ => null,
    };

    protected override async Task OnInitializedAsync()
    {
        code = Context.IsStaff() ? null : Session.Code(Context, Handle);
        enquiry = code is null ? null : (await TrackEnquiry.Run(code, Cancelled)).Value;
        // A form that was sent is read by its handler, which keeps what was typed.
        if (Posting)
            return;
        if (enquiry is null)
        {
            closed = Context.IsStaff() ? CitizensAlone.Refused.Title : TrackText.Closed;
            Context.AnswerNotFound();
            return;
        }

        var query = Context.Request.Query;
        errors = CarriedErrors.Unpack(query);
        if (Guid.TryParse(query[FormNames.Draft], out var id) && await ReadDraft.Run(id, Cancelled) is { } found)
        {
            (draft, kept) = (id, found);
            attachments = found.Attachments.Count > 0 ? await ReadFiles.Unclaimed(found.Attachments, Cancelled) : [];
        }
    }

    /// <summary>What was typed into one of the page's forms and not sent.</summary>
    private Submission? Kept(string form) => draft is not null && Context.Request.Query["form"] == form ? kept : null;

    private async Task Write()
    {
        var form = await Context.Request.ReadFormAsync(Cancelled);
        var wrong = new List<FieldError>();
        var button = form[FormNames.Button].LastOrDefault() ?? FormNames.Next;
        var files = LoadOffer.Ids(await ReadPosted.Files(form, FormNames.Attachments, [], button, wrong, Cancelled));
        var text = form[FormNames.Body].FirstOrDefault()?.Trim() ?? "";
        if (text.Length == 0 && button == FormNames.Next)
            wrong.Add(new(FormNames.Body, TrackText.MessageMissing));
        if (wrong.Count == 0 && button == FormNames.Next && enquiry is not null && !Context.TypedTooLong())
            wrong.AddRange(Wrong((await WriteMessage.Run(code!, Came, text, files, Cancelled)).Problem, FormNames.Body));
        else if (wrong.Count == 0)
        {
            await Keep("message", text, files, []);
            return;
        }

        await Finish("message", text, files, wrong);
    }

    private async Task Rate()
    {
        var form = await Context.Request.ReadFormAsync(Cancelled);
        var comment = form[RatingInputs.CommentName].FirstOrDefault()?.Trim() ?? "";
        if (enquiry is null || Context.TypedTooLong())
        {
            await Keep("rate", comment, [], []);
            return;
        }

        var wrong = int.TryParse(form[RatingInputs.StarsName], out var stars) && stars is >= 1 and <= 5
            ? Wrong((await RateReply.Run(code!, Came, stars, comment.Length > 0 ? comment : null, Cancelled)).Problem, RatingInputs.StarsName)
            : [new(RatingInputs.StarsName, TrackText.RateMissing)];
        await Finish("rate", comment, [], wrong);
    }

    private async Task Finish(string form, string text, Guid[] files, IReadOnlyList<FieldError> wrong)
    {
        if (wrong.Count == 0)
            Navigation.NavigateTo($"{Address}?done={form}");
        else
            await Keep(form, text, files, wrong);
    }

    private async Task Keep(string form, string text, Guid[] files, IReadOnlyList<FieldError> wrong)
    {
        var id = await KeepDraft.Run(null, new() { Body = text, Attachments = files, Language = Lang }, Cancelled);
        var query = new List<KeyValuePair<string, string?>> { new(FormNames.Draft, id.ToString()), new("form", form) };
        if (wrong.Count > 0)
            query.Add(CarriedErrors.Pack(wrong));
        if (Context.TypedTooLong())
            query.Add(new("stale", "yes"));
        Navigation.NavigateTo((enquiry is null ? "/track" : Address) + QueryString.Create(query) + (wrong.Count > 0 ? "#errors" : "#write"));
    }

    // Whatever the core calls the part that is wrong, here it has one input.
    private static IReadOnlyList<FieldError> Wrong(Problem? problem, string input) =>
        problem is null ? [] : [.. AskPage.Shown(problem).Select(error => error with { Field = input })];
}
