using Governance.Contracts;
using MediatR;

namespace Governance.EconomicInvestigation.Registrations;

/// <summary>The result of the check begins with the sums as the victim wrote them; the officer corrects what the statements say otherwise.</summary>
[Handles(Registration.Code)]
internal sealed class SuggestRegistrationReply : IRequestHandler<SuggestReply, SuggestedReply>
{
    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static SuggestedReply Decide(FormValues form)
    {
        var ledger = Registration.LedgerOf(form);
        return new(
            $"您好！您的登记已经核对。\n实际投入 {Ledger.Yuan(ledger.Paid - ledger.RolledOver)} 元，返还 {Ledger.Yuan(ledger.Returned)} 元。\n"
                + (ledger.RolledOver > 0 ? $"到期转投的 {Ledger.Yuan(ledger.RolledOver)} 元没有实际付款，不计入投入。\n" : "")
                + "对数额有异议的，请在查询页写明是哪一笔、为什么，并补上凭证，我们再核对。登记是以后返还的依据，返还多少以追回的财产和法院判决为准；任何环节都不收费。",
            new(
                $"按填写的加总：{ledger.Summary.Zh}请对照合同和流水逐笔核对后再发。",
                $"Added up as written: {ledger.Summary.En} Compare each with contracts and statements before sending."));
    }
}
