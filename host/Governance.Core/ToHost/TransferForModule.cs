using Governance.Contracts;
using Governance.Core.Clocks;
using MediatR;

namespace Governance.Core.ToHost;

internal sealed class TransferForModule(AnswerModule answer, Units.UnitDirectory units) : IRequestHandler<TransferEnquiry, HostAnswer>
{
    public Task<HostAnswer> Handle(TransferEnquiry request, CancellationToken cancellationToken) => answer.Work(
        request.EnquiryId,
        dossier =>
        {
            if (TextRule.MistakeIn(request.Reason, 2, 500) is { } wrong)
                return wrong;
            if (!Routing.RouteEnquiry.CanOwn(request.Unit, dossier.Enquiry.AboutUnit, units))
                return new LocalText("这个单位不存在、已停办，或者正是诉求所反映的单位。", "That unit does not exist, is closed, or is the one that the enquiry is about.");
            if (dossier.Clock is null)
                return new LocalText("诉求已经答复，不用再转办。", "The enquiry has been answered already.");
            if (request.Unit != dossier.Enquiry.OwnerUnit)
                dossier.Transfer(request.Unit, request.Reason.Trim(), by: null);
            return null;
        },
        cancellationToken);
}
