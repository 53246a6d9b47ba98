using System.Globalization;
using Governance.Contracts;
using MediatR;

namespace Governance.Fire.Training;

[Handles(TrainingBooking.Code)]
internal sealed class CheckTraining : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Form));

    internal static SubmissionCheck Decide(FormValues form)
    {
        var onSite = TrainingBooking.IsOnSite(form);
        var most = onSite ? TrainingBooking.MostOnSite : TrainingBooking.MostAtStation;
        if (!decimal.TryParse(form["people"], NumberStyles.None, CultureInfo.InvariantCulture, out var people) || people <= most)
            return SubmissionCheck.Passed;
        return new([new("people", onSite
            ? new($"一场最多 {most} 人，人多了看不到、练不到。请分几场预约。", $"A session takes {most} people at most, so that everybody sees and tries. Please book several.")
            : new($"场馆一场最多 {most} 人。请分几场预约，或者改选教官上门。", $"The place takes {most} people at most. Please book several sessions, or have an instructor come."))]);
    }
}
