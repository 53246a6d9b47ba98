using Governance.Contracts;

namespace Governance.Host.Api;

internal static partial class ApiText
{
    internal static readonly LocalText MustBeNextOrPrevious = new("应该是上一页的 next 或 previous。", "It must be `next` or `previous` of a page before.");

    internal static LocalText ForOfficersNoMoreThanCharacters(int longestSearch) => new(
        $"最多 {longestSearch} 个字符。", $"No more than {longestSearch} characters.");
    internal static readonly LocalText EachStationIsAnObject = new("每个预约点都要写成一个对象。", "Each station is an object.");
    internal static readonly LocalText SayTrueOrFalse = new("请写 true 或者 false。", "Say true or false.");
}
