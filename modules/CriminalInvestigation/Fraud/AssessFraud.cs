using Governance.Contracts;
using MediatR;

namespace Governance.CriminalInvestigation.Fraud;

/// <summary>Money that has just left can still be stopped: it comes before everything. The reason names no sum and nobody.</summary>
[Handles(FraudReport.Code)]
internal sealed class AssessFraud : IRequestHandler<AssessEnquiry, Assessment>
{
    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(new(request.Enquiry.Form)));

    internal static Assessment Decide(FraudReport report)
    {
        var form = report.Form;
        if (!report.Lost)
            return new(Complexity.Simple, Urgency.Normal, Confidential: true, Reason: new("没有损失，核对后预警、封停。", "Nothing lost; numbers to be blocked."));
        if (form["lastPaid"] == "half-hour")
            return Now(form["called"] == "yes"
                ? new("半小时以内转出，来件人已经打过电话，请核对止付有没有发出。",
                    "Paid within the half hour before; the writer has called. Check that the stop was sent.")
                : new("半小时以内转出，来件人还没有打电话：请马上发起紧急止付，并回电。",
                    "Paid within the half hour before, and nobody was called: send the stop at once, and ring back."));
        if (form["stillTalking"] == "yes")
            return Now(new("还在与对方联系，可能继续转账：请马上电话劝阻。", "Still in touch with the fraudster and may pay on: ring at once."));
        return report.StoppingMayHelp
            ? new(Complexity.Complex, Urgency.High, Confidential: true, Reason: new("今天或者昨天转出，止付可能有用。", "Paid today or yesterday; a stop may still help."))
            : new(Complexity.Complex, Urgency.Normal, Confidential: true);
    }

    private static Assessment Now(LocalText reason) => new(Complexity.Complex, Urgency.Emergency, Confidential: true, Reason: reason);
}
