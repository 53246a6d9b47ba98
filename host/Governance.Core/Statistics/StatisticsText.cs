using Governance.Contracts;

namespace Governance.Core.Statistics;

internal static class StatisticsText
{
    internal static readonly LocalText GeneralEnquiries = new("一般诉求", "General enquiries");
    internal static readonly LocalText FirstDayIsAfterTheLastOne = new("开始日期晚于结束日期，请改其中一个。", "The first day is after the last one. Please change one of them.");
}
