using Governance.Contracts;
using MediatR;

namespace Governance.EconomicInvestigation.Registrations;

/// <summary>Papers have to be compared with statements, whatever the sum. The reason says how many items, and no sum: queues show it.</summary>
[Handles(Registration.Code)]
internal sealed class AssessRegistration : IRequestHandler<AssessEnquiry, Assessment>
{
    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form)
    {
        var ledger = Registration.LedgerOf(form);
        return new(
            Complexity.Complex,
            form["reported"] == "yes" ? Urgency.High : Urgency.Normal,
            Confidential: true,
            Reason: form["reported"] == "yes"
                ? new("在别处也登记过，先查重。", "Registered elsewhere too; look for the double first.")
                : new($"投入 {ledger.Payments} 笔、返还 {ledger.Returns} 笔待核对。", $"{ledger.Payments} payment(s) in and {ledger.Returns} back to be checked."));
    }
}
