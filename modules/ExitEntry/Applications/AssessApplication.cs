using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.ExitEntry.Applications;

/// <summary>Whoever leaves before the law's fifteen days are over is looked at first: he may need the urgent way and not know of it.</summary>
[Handles(ApplicationTypes.Passport)]
[Handles(ApplicationTypes.HongKongAndMacau)]
[Handles(ApplicationTypes.Taiwan)]
internal sealed class AssessApplication(IClock clock) : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const int UsualDays = 15;

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Enquiry.Form, Dates.Today(clock)));

    internal static Assessment Decide(FormValues form, LocalDate today)
    {
        if (Dates.Read(form["departOn"]) is { } departure && departure <= today.PlusDays(UsualDays))
            return new(Urgency: Urgency.High, Reason: new(
                "出发日期在十五日以内，请核对是否要加急。", "The journey begins within fifteen days; see whether it has to be urgent."));
        return form["functionary"] == "yes"
            ? new(Reason: new("登记备案的国家工作人员或者现役军人，要有单位意见。", "A registered state functionary or a serviceman: the unit's consent is needed."))
            : Assessment.None;
    }
}
