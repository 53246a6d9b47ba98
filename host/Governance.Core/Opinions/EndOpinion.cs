using Governance.Contracts;
using Governance.Core.Announcements;
using Governance.Core.Clocks.Notices;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Core.Replies;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Opinions;

/// <summary>An opinion is given by the unit that was asked; missed, once its time is over, by the lead; taken back by the lead's head.</summary>
[PerRequest]
internal sealed class EndOpinion(OpinionWork work, GovernanceDb db, DossierTools tools, FieldProtection protection, OpinionNotices notices)
{
    private static readonly Problem None = Problem.Of(ProblemKind.NotFound, OpinionsText.ThereIsNoSuchQuestionOr);
    private static readonly Problem Ended = Problem.Of(ProblemKind.Conflict, OpinionsText.ThisQuestionHasBeenSettledAlready);

    internal Task<Outcome<Dossier>> Give(
        Actor actor, Guid enquiry, Guid id, OpinionStance stance, string answer, CancellationToken cancellationToken) => work.Do(
        enquiry,
        dossier => May.Open(actor, dossier.Enquiry, tools.Units) ? null : Problem.Unseen,
        async dossier =>
        {
            if (await Find(dossier, id, cancellationToken) is not { } opinion || !May.SpeaksFor(actor, opinion.Unit, tools.Units))
                return None;
            if (opinion.State != OpinionState.Asked)
                return Ended;
            if (TextRule.MistakeIn(answer, 2, 5_000) is { } wrong)
                return Problem.Invalid(new FieldError("answer", wrong));
            opinion.Stance = stance;
            return await End(actor, dossier, opinion, OpinionState.Given, answer, cancellationToken);
        },
        cancellationToken);

    internal Task<Outcome<Dossier>> Miss(Actor actor, Guid enquiry, Guid id, string reason, CancellationToken cancellationToken) => work.Lead(
        actor,
        enquiry,
        async dossier => await Find(dossier, id, cancellationToken) is not { } opinion ? None
            : opinion.State != OpinionState.Asked ? Ended
            : !opinion.IsOver(dossier.Now) ? Problem.Of(
                ProblemKind.Conflict, OpinionsText.UnitStillHasTimeToSpeak)
            : TextRule.MistakeIn(reason, 4, 500) is { } wrong ? Problem.Invalid(new FieldError("reason", wrong))
            : await End(actor, dossier, opinion, OpinionState.Missed, reason, cancellationToken),
        cancellationToken);

    internal Task<Outcome<Dossier>> TakeBack(Actor actor, Guid enquiry, Guid id, string reason, CancellationToken cancellationToken) => work.Lead(
        actor,
        enquiry,
        async dossier => await Find(dossier, id, cancellationToken) is not { } opinion ? None
            : !actor.Head ? Problem.Of(ProblemKind.Forbidden, OpinionsText.OnlyAHeadWithdrawsAQuestion)
            : opinion.State != OpinionState.Asked ? Ended
            : TextRule.MistakeIn(reason, 4, 500) is { } wrong ? Problem.Invalid(new FieldError("reason", wrong))
            : await End(actor, dossier, opinion, OpinionState.TakenBack, reason, cancellationToken),
        cancellationToken);

    private Task<Opinion?> Find(Dossier dossier, Guid id, CancellationToken cancellationToken) =>
        db.Opinions.SingleOrDefaultAsync(opinion => opinion.Id == id && opinion.EnquiryId == dossier.Enquiry.Id, cancellationToken);

    private async Task<Outcome<Concerned>> End(
        Actor actor, Dossier dossier, Opinion opinion, OpinionState state, string text, CancellationToken cancellationToken)
    {
        var (enquiry, unit) = (dossier.Enquiry, tools.Units.Owner(opinion.Unit).UnitName);
        text = TextRule.Fit(text);
        (opinion.State, opinion.Answer, opinion.EndedBy, opinion.EndedAt, opinion.NextAt) =
            (state, protection.Seal(text, opinion.Id), actor.Id, dossier.Now, null);
        if (state == OpinionState.TakenBack)
            enquiry.TakeBack(opinion.Unit);
        else
            enquiry.End();
        var (what, title) = state switch
        {
            OpinionState.Given => (TimelineEvent.OpinionGiven, OpinionsText.OpinionOf(unit, opinion.Stance)),
            OpinionState.Missed => (TimelineEvent.OpinionMissed, OpinionsText.DidNotSpeakInTimeGone(unit)),
            _ => (TimelineEvent.OpinionTakenBack, OpinionsText.QuestionToWasTakenBack(unit)),
        };
        dossier.Note(what, new() { TitleZh = title.Zh, TitleEn = title.En, Text = text }, visible: false, actor);
        var notified = state == OpinionState.Given
            ? await notices.TellLead(opinion, enquiry, StaffNews.OpinionGiven, dossier.Now, cancellationToken)
            : await notices.TellAsked(opinion, enquiry, state == OpinionState.Missed ? StaffNews.OpinionMissed : StaffNews.OpinionTakenBack, dossier.Now,
                cancellationToken);
        return new Concerned([opinion.Unit, .. notified.Select(QueueChanges.NoticesOf)]);
    }
}
