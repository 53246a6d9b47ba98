using Governance.Contracts;

namespace Governance.Core.Units;

internal static class UnitsText
{
    internal static readonly LocalText OnlineEnquiryOffice = new("网络问政办公室", "Online Enquiry Office");
}
