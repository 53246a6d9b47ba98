using Governance.Contracts;
using Governance.Core.Clocks;
using MediatR;

namespace Governance.Core.ToHost;

internal sealed class TransferForModule(AnswerModule answer, Modules.Departments departments, Units.UnitDirectory units)
    : IRequestHandler<TransferEnquiry, HostAnswer>
{
    public Task<HostAnswer> Handle(TransferEnquiry request, CancellationToken cancellationToken) => answer.Work(
        request.EnquiryId,
        dossier =>
        {
            if (TextRule.MistakeIn(request.Reason, TextBound.Reason) is { } wrong)
                return wrong;
            if (!Routing.RouteEnquiry.CanOwn(request.Unit, dossier.Enquiry.AboutUnit, units))
                return ToHostText.ThatUnitCannotHaveIt;
            if (!Routing.RouteEnquiry.IsStaffed(request.Unit, departments.Online, units))
                return ToHostText.ModuleOfThatUnitIsOff;
            if (dossier.Clock is null)
                return ToHostText.NothingToHandOn;
            if (request.Unit != dossier.Enquiry.OwnerUnit)
                dossier.Transfer(request.Unit, TextRule.Fit(request.Reason), by: null);
            return null;
        },
        cancellationToken);
}
