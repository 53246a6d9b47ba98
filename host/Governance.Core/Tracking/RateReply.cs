using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Outbox;
using Governance.Core.Replies;
using Governance.Core.Timeline;

namespace Governance.Core.Tracking;

/// <summary>The citizen rates the reply, once for each.</summary>
[PerRequest]
internal sealed class RateReply(FindByCode find, Dossiers dossiers, DossierTools tools, TrackEnquiry track)
{
    private const int MostComment = 1_000;

    public async Task<Outcome<TrackedEnquiry>> Run(string queryCode, Arrival came, int stars, string? comment, CancellationToken cancellationToken)
    {
        var opened = await find.Run(queryCode, cancellationToken);
        if (opened.Problem is { } shut)
            return shut;
        comment = string.IsNullOrWhiteSpace(comment) ? null : comment.Trim();
        List<FieldError> errors = [];
        if (stars is < 1 or > 5)
            errors.Add(new("stars", new("请选择一到五星。", "Please choose from one to five stars.")));
        if (comment is not null && TextRule.MistakeIn(comment, 1, MostComment) is not null)
            errors.Add(new("comment", new($"最多 {MostComment} 个字符。", $"No more than {MostComment} characters.")));
        if (errors.Count > 0)
            return Problem.Invalid(errors);
        var done = await dossiers.Work<Dossier>(
            opened.Value!.Id,
            dossier => Task.FromResult<Outcome<Dossier>>(Rate(dossier, came, stars, comment) is { } problem ? problem : dossier),
            cancellationToken);
        return done.Problem is { } wrong ? wrong : await track.Run(queryCode, cancellationToken);
    }

    private Problem? Rate(Dossier dossier, Arrival came, int stars, string? comment)
    {
        var enquiry = dossier.Enquiry;
        if (enquiry.Status != EnquiryStatus.Answered)
            return Problem.Of(ProblemKind.Conflict, "答复以后才能评价。", "You can rate once there is a reply.");
        if (enquiry.RatedAt is not null)
            return Problem.Of(ProblemKind.Conflict, "已经评价过了，谢谢。", "You have rated it already, thank you.");
        enquiry.Stars = stars;
        enquiry.RatingComment = enquiry.Confidential ? null : comment;
        enquiry.RatedAt = dossier.Now;
        dossier.Note(
            TimelineEvent.Rated,
            new() { Came = came, Text = comment, TitleZh = $"来件人评价：{stars} 星", TitleEn = $"Rated by the writer: {stars} of 5" },
            visible: true);
        tools.Tell(enquiry, new EnquiryRated(enquiry.Id, stars), dossier.Now);
        return null;
    }
}
