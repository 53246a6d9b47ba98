using Governance.Core.Enquiries;
using Governance.Core.Finding.Suggesting;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Routing;
using Governance.Core.Units;

namespace Governance.Core.Office;

/// <summary>Reads a suggestion for an officer: of a general enquiry in work that does not lie with that department already.</summary>
[PerRequest]
internal sealed class SuggestUnit(SuggestDepartment suggest, Departments departments, UnitDirectory units)
{
    internal SuggestedUnit? Run(Actor actor, Enquiry enquiry, EnquiryContent content)
    {
        if (enquiry.BusinessType is not null || enquiry.Status == EnquiryStatus.Answered || suggest.Run(content.Subject, content.Body) is not { } suggestion)
            return null;
        if (units.IsWithin(enquiry.OwnerUnit, suggestion.Department.Manifest.Units[0].Code))
            return null;
        return new(
            suggestion.Type.Code, suggestion.Type.Title, units.Owner(suggestion.Unit), suggestion.Words,
            May.Transfer(actor, enquiry, units) && RouteEnquiry.CanOwn(suggestion.Unit, enquiry.AboutUnit, units)
                && RouteEnquiry.IsStaffed(suggestion.Unit, departments.Online, units));
    }
}
