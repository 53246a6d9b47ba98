using Governance.Contracts;
using Governance.Core;
using Governance.Core.Channels;
using Governance.Core.Channels.Email;
using Governance.Core.Channels.Portal;
using Governance.Core.Channels.TextMessages;
using Governance.Core.Channels.WebPush;
using Governance.Core.Attachments;
using Governance.Core.Drafts;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Packages;
using Governance.Core.Telling;
using Governance.Core.Timeline;
using Governance.Core.Tracking;
using Governance.Host.Api.ForCitizens;
using Governance.Host.Api.Requests;
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
    private TellingChoice? telling;
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
    private ReadTellingChoice ReadTelling { get; set; } = null!;

    [Inject]
    private ChangeTelling ChangeTelling { get; set; } = null!;

    [Inject]
    private ChannelsFound Channels { get; set; } = null!;

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

    private Arrival Came => Arrival.By(PortalChannel.Code, Context.Connection.RemoteIpAddress);

    private bool Posting => HttpMethods.IsPost(Context.Request.Method);

    private string Address => CitizenSession.Address(Handle);

    private TimelineLine? Replied => enquiry?.Timeline.LastOrDefault(line => line.Event == TimelineEvent.Replied && line.Text is not null);

    /// <summary>Whether the last word was taken for one of thanks, which its writer may correct.</summary>
    private bool WasTakenAsThanks =>
        enquiry?.Timeline.LastOrDefault(line => line.Event is not (TimelineEvent.Rated or TimelineEvent.Published))?.Event == TimelineEvent.NeedsNoAnswer;

    private LocalText? Done => Context.Request.Query["done"].FirstOrDefault() switch
    {
        "message" => TrackText.Sent,
        "rate" => TrackText.Rated,
        "telling" => TellingCardText.Saved,
        Confirming => ConfirmText.Done,
        AskingAgain => ConfirmText.SentAgain,
        Device => PushText.SwitchedOn,
        DeviceOff => PushText.SwitchedOff,
        "changed" => HeldText.Changed,
        "given-back" => HeldText.GivenBack,
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

        // Where no mail leaves, nobody is asked for an address.
        telling = !ByMail && !ByText ? null : (await ReadTelling.Run(code!, Cancelled)).Value;
        awaited = await ReadConfirmation.Run(code!, Cancelled);
        push = ByBrowser ? (await ReadDevices.Run(code!, Cancelled)).Value : null;
        var query = Context.Request.Query;
        errors = CarriedErrors.Unpack(query);
        AnswerForConfirming(query["form"]);
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
        var isNewQuestion = button == MessageInputs.NewQuestion;
        if (isNewQuestion)
            (text, button) = (text.Length > 0 ? text : L(TrackText.ThisIsANewQuestion), FormNames.Next);
        if (text.Length == 0 && button == FormNames.Next)
            wrong.Add(new(FormNames.Body, TrackText.MessageMissing));
        if (wrong.Count == 0 && button == FormNames.Next && enquiry is not null && !Context.TypedTooLong())
            wrong.AddRange(Wrong((await WriteMessage.Run(code!, Came, text, files, isNewQuestion, Cancelled)).Problem, FormNames.Body));
        else if (wrong.Count == 0)
        {
            await Keep("message", new() { Body = text, Attachments = files }, []);
            return;
        }

        await Finish("message", text, files, wrong);
    }

    private Task Rate() =>
        Send("rate", [RatingInputs.StarsName, RatingInputs.SolvedName, RatingInputs.ReasonName, RatingInputs.CommentName], Rate);

    private bool ByMail => Channels.Ready(EmailChannel.Code) is not null;

    private bool ByText => Channels.Ready(TextMessageChannel.OwnCode) is not null;

    private bool ByBrowser => Channels.Ready(WebPushChannel.OwnCode) is not null;

    private Task Tell() => Send("telling", [TellingInputs.EmailName, TellingInputs.MobileName, TellingInputs.NewsName], Tell);

    /// <summary>Sends a form of short answers; what was typed stays where it cannot be sent.</summary>
    private async Task Send(string name, string[] inputs, Func<FormValues, Task<IReadOnlyList<FieldError>>> send)
    {
        var form = await Context.Request.ReadFormAsync(Cancelled);
        var typed = FormValues.Of(inputs.Select(input => (input, form[input].FirstOrDefault()?.Trim() ?? "")));
        var wrong = enquiry is null || Context.TypedTooLong() ? null : await send(typed);
        if (wrong is { Count: 0 })
            Navigation.NavigateTo($"{Address}?done={name}");
        else
            await Keep(name, new() { Form = typed }, wrong ?? []);
    }

    private async Task<IReadOnlyList<FieldError>> Rate(FormValues typed)
    {
        _ = int.TryParse(typed[RatingInputs.StarsName], out var stars);
        var solved = DocumentedWords.Read<Solved>(typed[RatingInputs.SolvedName]);
        List<FieldError> missing = [];
        if (stars is < 1 or > 5)
            missing.Add(new(RatingInputs.StarsName, TrackText.RateMissing));
        if (solved is null)
            missing.Add(new(RatingInputs.SolvedName, TrackText.SolvedMissing));
        if (missing.Count > 0)
            return missing;
        var rating = new Rating(stars, typed[RatingInputs.CommentName], solved, typed[RatingInputs.ReasonName]);
        return (await RateReply.Run(code!, Came, rating, Cancelled)).Problem is { } problem ? AskPage.Shown(problem) : [];
    }

    private async Task<IReadOnlyList<FieldError>> Tell(FormValues typed)
    {
        var changed = await ChangeTelling.Run(
            code!, Came, typed[TellingInputs.EmailName], typed[TellingInputs.MobileName], DocumentedWords.Read<NewsWanted>(typed[TellingInputs.NewsName]),
            Cancelled);
        return changed.Problem is { } problem
            ? [.. AskPage.Shown(problem).Select(error => error.Field is "email" or "mobile" ? error with { Field = $"news-{error.Field}" } : error)]
            : [];
    }

    private async Task Finish(string form, string text, Guid[] files, List<FieldError> wrong)
    {
        if (wrong.Count == 0)
            Navigation.NavigateTo($"{Address}?done={form}");
        else
            await Keep(form, new() { Body = text, Attachments = files }, wrong);
    }

    private async Task Keep(string form, Submission typed, IReadOnlyList<FieldError> wrong)
    {
        var id = await KeepDraft.Run(null, typed with { Language = Lang }, Cancelled);
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
