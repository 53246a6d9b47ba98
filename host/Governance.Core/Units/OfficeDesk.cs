using Governance.Contracts;

namespace Governance.Core.Units;

/// <summary>The online-enquiry office (网络问政办公室): owns what nobody else owns.</summary>
internal static class OfficeDesk
{
    public const string Code = "office";

    public static LocalText Name { get; } = UnitsText.OnlineEnquiryOffice;
}
