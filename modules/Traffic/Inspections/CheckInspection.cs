using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.Traffic.Inspections;

[Handles(InspectedVehicle.Code)]
internal sealed class CheckInspection(IClock clock) : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(InspectedVehicle.Of(request.Form), Dates.Today(clock)));

    internal static SubmissionCheck Decide(InspectedVehicle? vehicle, LocalDate today)
    {
        if (vehicle is null)
            return SubmissionCheck.Passed;
        if (vehicle.ValidUntil <= vehicle.RegisteredOn)
            return Wrong(new(
                "检验有效期不会早于注册登记日期，请对照行驶证重新填写。",
                "The inspection cannot have expired before the vehicle was registered. Please compare both dates with the vehicle licence."));

        var opens = Dates.Written(vehicle.Opens);
        // Who is more than a year late has lost the simple way, and has to come.
        if (vehicle.MarkOnly && today <= vehicle.ValidUntil.PlusYears(1))
            return Wrong(new(
                $"这一次（注册登记满 {vehicle.Years} 年）不用上线检验，也不用预约：从{opens.Zh}起，在“交管12123”申领检验标志就可以。",
                $"This time ({vehicle.Years} years after registration) no inspection on site and no appointment is needed: from {opens.In("en")} you can "
                    + "apply for the mark in the app 12123."));
        return today < vehicle.Opens
            ? Wrong(new(
                $"还没有到检验的时候：有效期满前三个月内可以检验，您的车从{opens.Zh}起可以预约。",
                $"It is too early: a vehicle can be inspected within the last three months of its validity, yours from {opens.In("en")}."))
            : SubmissionCheck.Passed;
    }

    private static SubmissionCheck Wrong(LocalText message) => new([new("validUntil", message)]);
}
