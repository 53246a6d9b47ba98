using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.FollowUps;
using Governance.Core.Outbox;
using Governance.Core.Replies;
using Governance.Core.Timeline;

namespace Governance.Core.Tracking;

/// <summary>The citizen rates the reply and says whether it solved the matter, once for each reply; a bad rating is followed up.</summary>
[PerRequest]
internal sealed class RateReply(FindByCode find, Dossiers dossiers, DossierTools tools, StartFollowUp followUp, TrackEnquiry track)
{
    private const int MostComment = 1_000;

    public async Task<Outcome<TrackedEnquiry>> Run(string queryCode, Arrival came, Rating rating, CancellationToken cancellationToken)
    {
        var opened = await find.Run(queryCode, cancellationToken);
        if (opened.Problem is { } shut)
            return shut;
        rating = rating with { Comment = Trimmed(rating.Comment), Reason = Trimmed(rating.Reason) };
        if (Mistakes(rating).ToList() is { Count: > 0 } errors)
            return Problem.Invalid(errors);
        var done = await dossiers.Work<Dossier>(
            opened.Value!.Id,
            async dossier =>
            {
                if (Rate(dossier, came, rating) is { } problem)
                    return problem;
                if (rating.IsBad)
                    await followUp.Run(dossier, rating, cancellationToken);
                return dossier;
            },
            cancellationToken);
        return done.Problem is { } wrong ? wrong : await track.Run(queryCode, cancellationToken);
    }

    private static string? Trimmed(string? text) => TextRule.Fit(text) is { Length: > 0 } fit ? fit : null;

    private static IEnumerable<FieldError> Mistakes(Rating rating)
    {
        if (rating.Stars is < 1 or > 5)
            yield return new("stars", TrackingText.PleaseChooseFromOneToFiveStars);
        if (rating.Solved is { } solved && !Enum.IsDefined(solved))
            yield return new("solved", TrackingText.PleaseSayWhetherItIsSolved);
        if (rating is { Reason: null, Stars: >= 1 and <= Rating.Poor })
            yield return new("reason", TrackingText.PleaseSayWhy);
        else if (rating.Reason is { } reason && TextRule.MistakeIn(reason, TextBound.Reason) is { } wrong)
            yield return new("reason", wrong);
        if (rating.Comment is { } comment && TextRule.MistakeIn(comment, 1, MostComment) is not null)
            yield return new("comment", TrackingText.NoMoreThanCharacters(MostComment));
    }

    private Problem? Rate(Dossier dossier, Arrival came, Rating rating)
    {
        var enquiry = dossier.Enquiry;
        if (enquiry.Status != EnquiryStatus.Answered)
            return Problem.Of(ProblemKind.Conflict, TrackingText.RateOnceAnswered);
        if (enquiry.IsRated)
            return Problem.Of(ProblemKind.Conflict, TrackingText.YouHaveRatedItAlreadyThankYou);
        enquiry.RatingComment = enquiry.Confidential ? null : rating.Comment;
        enquiry.Rate(rating, dossier.Now);
        string[] words = [.. ((string?[])[rating.Reason, rating.Comment]).OfType<string>()];
        dossier.Note(
            TimelineEvent.Rated,
            new()
            {
                Came = came, Text = words.Length > 0 ? string.Join('\n', words) : null, Title = TrackingText.RatedByTheWriter(rating.Stars, rating.Solved),
            },
            visible: true);
        tools.Tell(enquiry, new EnquiryRated(enquiry.Id, rating.Stars), dossier.Now);
        return null;
    }
}
