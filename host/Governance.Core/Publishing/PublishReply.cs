using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.ToHost;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Replies;
using Governance.Core.Timeline;
using Governance.Core.Units;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Publishing;

/// <summary>Puts a question and its answer into the public enquiry zone; never of a confidential enquiry.</summary>
[PerRequest]
internal sealed class PublishReply(Dossiers dossiers, GovernanceDb db, DossierTools tools, ReadEnquiry read)
{
    public async Task<Outcome<OfficeEnquiry>> Run(Actor actor, Guid id, string question, string answer, CancellationToken cancellationToken)
    {
        var done = await dossiers.Work<Dossier>(
            id,
            async dossier =>
            {
                if (!May.Open(actor, dossier.Enquiry, tools.Units))
                    return Problem.Unseen;
                if (!May.OpenUnasked(actor, dossier.Enquiry, tools.Units))
                    return Problem.Forbidden;
                return await Publish(dossier, db, question, answer, actor, cancellationToken) is { } problem ? problem : dossier;
            },
            cancellationToken);
        return done.Problem is { } wrong ? wrong : await read.Show(actor, id, cancellationToken);
    }

    internal static async Task<Problem?> Publish(
        Dossier dossier, GovernanceDb db, string question, string answer, Actor? actor, CancellationToken cancellationToken)
    {
        var enquiry = dossier.Enquiry;
        if (enquiry.Confidential)
            return Problem.Of(ProblemKind.Refused, PublishingText.ConfidentialEnquiryCannotBePublished);
        if (enquiry.Status != EnquiryStatus.Answered)
            return Problem.Of(ProblemKind.Conflict, PublishingText.PublishedOnceAnswered);
        List<FieldError> errors = [];
        if (TextRule.MistakeIn(question, TextBound.PublishedQuestion) is { } about)
            errors.Add(new("question", about));
        if (TextRule.MistakeIn(answer, TextBound.PublishedAnswer) is { } wrong)
            errors.Add(new("answer", wrong));
        if (errors.Count > 0)
            return Problem.Invalid(errors);
        (question, answer) = (TextRule.Fit(question), TextRule.Fit(answer));
        var published = await db.PublishedAnswers.FirstOrDefaultAsync(publishedAnswer => publishedAnswer.EnquiryId == enquiry.Id, cancellationToken);
        if (published is null)
            db.PublishedAnswers.Add(new()
            {
                EnquiryId = enquiry.Id, BusinessType = enquiry.BusinessType, Module = enquiry.Module, Question = question, Answer = answer,
                Unit = enquiry.OwnerUnit, PublishedAt = dossier.Now, AcceptedAt = enquiry.AcceptedAt,
            });
        else
            (published.Question, published.Answer, published.PublishedAt) = (question, answer, dossier.Now);
        dossier.Note(
            TimelineEvent.Published, new() { Title = PublishingText.PublishedInTheEnquiryZone, Text = question }, visible: false, actor);
        return null;
    }
}

internal sealed class PublishForModule(AnswerModule answer, GovernanceDb db) : IRequestHandler<PublishAnswer, HostAnswer>
{
    public Task<HostAnswer> Handle(PublishAnswer request, CancellationToken cancellationToken) => answer.Work(
        request.EnquiryId,
        async dossier => (await PublishReply.Publish(dossier, db, request.Question, request.Answer, actor: null, cancellationToken))?.Title,
        cancellationToken);
}
