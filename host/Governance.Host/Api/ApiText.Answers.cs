using Governance.Contracts;

namespace Governance.Host.Api;

internal static partial class ApiText
{
    internal static readonly LocalText PlatformCannotReachItsDataJustNow = new(
        "平台暂时存取不了数据，这次请求没有得到确认。请按 Retry-After 稍后再试；带着同一个 Idempotency-Key 重试，不会重复提交。",
        "The platform cannot reach its data just now, and this request was not confirmed. Try again after Retry-After; with the same Idempotency-Key "
            + "nothing is sent twice.");
    internal static readonly LocalText RequestCannotBeRead = new("请求读不懂，请检查格式。", "The request cannot be read. Please check its form.");
    internal static readonly LocalText SignInFirst = new(
        "请先登录：用 POST /api/v1/tokens 取得令牌，放在 Authorization: Bearer 里。",
        "Sign in first: get a token with POST /api/v1/tokens and send it as Authorization: Bearer.");
    internal static readonly LocalText YouMayNotDoThis = new("您没有做这件事的权限。", "You may not do this.");
    internal static readonly LocalText ThisAddressDoesNotTakeThatMethod = new(
        "这个地址不接受这种方法，请看 Allow 头。", "This address does not take that method. See the Allow header.");
    internal static readonly LocalText RequestCameTooSlowly = new("请求传得太慢，请重试。", "The request came too slowly. Please try again.");
    internal static readonly LocalText RequestIsTooLarge = new("请求太大。", "The request is too large.");
    internal static readonly LocalText ThisContentTypeIsNotTaken = new(
        "不支持这种内容类型：JSON 请用 application/json（UTF-8），上传文件请用 multipart/form-data。",
        "This content type is not taken: use application/json in UTF-8 for JSON, and multipart/form-data for files.");
    internal static readonly LocalText TooManyRequests = new("请求太多，请稍后再试。", "Too many requests. Please try again later.");
    internal static readonly LocalText SomethingWentWrongOnOurSide = new(
        "我们这里出了差错，已经记录。请稍后再试；请求带有 Idempotency-Key 时，重试不会重复提交。",
        "Something went wrong on our side and has been recorded. Please try again later; with an Idempotency-Key nothing is sent twice.");
    internal static readonly LocalText RequestWasNotCarriedOut = new("请求没有办成。", "The request was not carried out.");
}
