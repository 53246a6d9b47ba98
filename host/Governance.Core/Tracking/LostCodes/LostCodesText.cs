using Governance.Contracts;

namespace Governance.Core.Tracking.LostCodes;

internal static class LostCodesText
{
    internal static readonly LocalText WhichAddress = new("请填写您确认过的电子邮箱或者手机号。", "Enter the e-mail address or mobile that you confirmed.");

    internal static readonly LocalText NoAddress = new(
        "这不是完整的电子邮箱或者手机号，请核对。", "That is no complete e-mail address or mobile. Please look at it again.");

    internal static readonly LocalText LinkIsOver = new(
        "这个网址已经用过，或者过了 30 分钟。请再申请一次。", "This address has been used, or is older than 30 minutes. Please ask once more.");

    internal static readonly LocalText Replaced = new("凭确认过的地址换了新的查询码", "A new query code was given by the confirmed address");
}
