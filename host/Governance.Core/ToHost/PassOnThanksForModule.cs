using Governance.Contracts;
using Governance.Core.Clocks.Notices;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Replies;
using Governance.Core.Timeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.ToHost;

/// <summary>A letter of thanks is noted with the enquiry that it is for, and whoever answered it is told; once, whatever is asked again.</summary>
internal sealed class PassOnThanksForModule(AnswerModule answer, Dossiers dossiers, GovernanceDb db, TellStaff tell)
    : IRequestHandler<PassOnThanks, HostAnswer>
{
    public Task<HostAnswer> Handle(PassOnThanks request, CancellationToken cancellationToken) => answer.Work(
        request.EnquiryId,
        async letter =>
        {
            if (FileNumber.Read(request.FileNumber) is not { } number
                || await db.Enquiries.Where(enquiry => enquiry.FileNumber == number).Select(enquiry => (Guid?)enquiry.Id).SingleOrDefaultAsync(
                    cancellationToken)
                    is not { } thanked)
                return ToHostText.NoSuchFileNumber;
            if (thanked == letter.Enquiry.Id)
                return ToHostText.ThanksAreNotForThemselves;
            if (await IsPassedOn(letter.Enquiry.Id, cancellationToken))
                return null;
            await dossiers.Work<Dossier>(
                thanked,
                async dossier =>
                {
                    dossier.Note(TimelineEvent.Thanked, Said(letter), visible: false);
                    await tell.Run(dossier.Enquiry, StaffNews.Thanked, dossier.Now, cancellationToken);
                    return dossier;
                },
                cancellationToken);
            letter.Note(TimelineEvent.ThanksPassedOn, new() { Title = ToHostText.ThanksPassedOn }, visible: true);
            return null;
        },
        cancellationToken);

    private Task<bool> IsPassedOn(Guid letter, CancellationToken cancellationToken) =>
        db.Timeline.AnyAsync(entry => entry.EnquiryId == letter && entry.Event == TimelineEvent.ThanksPassedOn, cancellationToken);

    // The words of a confidential letter stay with those who may read it.
    private static EntryContent Said(Dossier letter) => new()
    {
        Title = ToHostText.Thanked(letter.Enquiry.WrittenFileNumber()),
        Text = letter.Enquiry.Confidential ? null : $"{letter.Content.Subject}\n{letter.Content.Body}",
    };
}
