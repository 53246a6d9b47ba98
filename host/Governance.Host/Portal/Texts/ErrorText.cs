using Governance.Contracts;

namespace Governance.Host.Portal.Texts;

internal static class ErrorText
{
    internal static (LocalText Title, LocalText Text) Of(int status) => status switch
    {
        400 => (
            new("没有读懂您发来的内容", "We could not read what you sent"),
            new("页面可能打开得太久，或者浏览器不允许 Cookie。请返回上一页，刷新后再试；您填的内容一般还在。", "The page may have been open for too long, or the browser refuses cookies. Please go back, reload and try again; what you typed is usually still there.")),
        401 or 403 => (
            new("没有权限", "Not allowed"),
            new("您没有查看这个页面的权限。", "You may not see this page.")),
        404 => (
            new("没有找到这个页面", "Page not found"),
            new("地址可能写错了，或者页面已经搬走。", "The address may be mistyped, or the page has moved.")),
        413 => (
            new("文件太大", "The files are too large"),
            new("一次最多上传 120 MB。请返回上一页，少选几个文件或者压缩以后再传；您填的文字一般还在。", "At most 120 MB can be sent at once. Please go back and choose fewer or smaller files; what you typed is usually still there.")),
        429 => (
            new("操作太快了", "Too many requests"),
            new("来自您网络的请求太多，请等一分钟再试。", "There were too many requests from your network. Please wait a minute and try again.")),
        >= 500 => (
            new("系统出错了", "Something went wrong"),
            new("是我们的问题，已经记录下来。请过几分钟再试；已经得到查询码的诉求不受影响。急事请拨打 110。", "The fault is ours and has been recorded. Please try again in a few minutes; enquiries that have a query code are safe. In an emergency ring 110.")),
        _ => (
            new("没有成功", "It did not work"),
            new("请返回上一页再试。", "Please go back and try again.")),
    };
}
