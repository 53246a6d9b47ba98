using Governance.Contracts;

namespace Governance.Core.Duty;

internal static class DutyText
{
    internal static readonly LocalText ItMustEndAfterItBegins = new("结束时间要在开始之后、七天之内。", "It must end after it begins, and within seven days.");
    internal static readonly LocalText PhotographMustBeJPGPNGOrWebP = new(
        "照片要用 JPG、PNG 或 WebP，不超过 2 MB。", "The photograph must be JPG, PNG or WebP of at most 2 MB.");
}
