using Governance.Contracts;

namespace Governance.Core.Clocks;

internal static partial class ClocksText
{
    internal static readonly LocalText HolidaysOrTimeLimitsHaveChanged = new(
        "节假日或办理时限有调整，答复时限重新计算", "Holidays or time limits have changed; the due time was worked out anew");
    internal static readonly LocalText DueBefore = new("原答复时限", "Due before");
}
