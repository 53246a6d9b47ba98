using Governance.Contracts;
using Governance.Core;
using Governance.Core.Office;
using Governance.Core.Opinions;
using Governance.Host.Fields;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Office.Enquiries;

/// <summary>How a question to another unit ends: with its opinion, without one, or taken back.</summary>
public sealed partial class EndOpinionForm
{
    internal const string Prefix = "opinion:";

    [Parameter, EditorRequired]
    public required EnquiryDesk Desk { get; set; }

    [Parameter]
    public EventCallback<ActDone> OnDone { get; set; }

    private DraftAnswers written = new();

    internal static string ActOf(OpinionState state, Guid id) => $"{Prefix}{state}:{id}";

    private string Act => Desk.OpenAct!;

    private OpinionState State => Enum.Parse<OpinionState>(Act.Split(':')[1]);

    private OpinionView? Opinion => Desk.Shown.Opinions.FirstOrDefault(opinion => opinion.Id == Guid.Parse(Act.Split(':')[2]));

    private string Field => State == OpinionState.Given ? "answer" : "reason";

    private const string StanceField = "stance";

    private static readonly OpinionStance[] Stances =
        [OpinionStance.Agrees, OpinionStance.AgreesWithConditions, OpinionStance.Objects, OpinionStance.Informs];

    private string Title => State switch
    {
        OpinionState.Given => Say(OfficeText.GiveTheOpinion2),
        OpinionState.Missed => Say(OfficeText.GoOnWithoutIt2),
        _ => Say(OfficeText.TakeTheQuestionBack),
    };

    private string Label => State == OpinionState.Given
        ? Say(OfficeText.OpinionForTheUnitThatLeads)
        : Say(OfficeText.ReasonInternal2);

    protected override void OnParametersSet() => written = Desk.Of(Act);

    private async Task Send()
    {
        var (act, state, id, text) = (Act, State, Opinion!.Id, written[Field] ?? "");
        var known = Enum.TryParse<OpinionStance>(written[StanceField], out var stance);
        await OnDone.InvokeAsync(new(act, state == OpinionState.Given && !known
            ? Problem.Invalid(new FieldError(StanceField, OfficeText.ChooseWhereYourUnitStands))
            : await Attempt((HandleOpinions opinions) => opinions.End(Me, Desk.Shown.Id, id, state, text, Gone, stance))));
    }
}
