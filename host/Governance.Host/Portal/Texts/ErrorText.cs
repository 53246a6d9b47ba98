using Governance.Contracts;

namespace Governance.Host.Portal.Texts;

internal static class ErrorText
{
    internal static readonly LocalText NotSentTitle = new("还没有提交成功，请再按一次", "Not sent yet: please press again");
    internal static readonly LocalText NotSentText = new(
        "平台暂时存不下新的内容。您填的都在下面，没有丢。请等几秒钟再按一次；同样的内容按几次都只算一件。急着问的，请拨打 {0}；有危险请拨 110。",
        "The platform cannot keep anything new just now. What you typed is below; nothing of it is lost. Please wait a few seconds and press again: "
        + "however often you press, it counts once. To ask at once, ring {0}; in danger, ring 110.");
    internal static readonly LocalText PressAgain = new("再按一次", "Press again");
    internal static readonly LocalText FilesAgain = new("请重新选择文件：{0}", "Please choose your files again: {0}");

    internal static (LocalText Title, LocalText Text) Of(int status) => status switch
    {
        400 => (
            new("没有读懂您发来的内容", "We could not read what you sent"),
            new("页面可能打开得太久，或者浏览器不允许 Cookie。请返回上一页，刷新后再试；您填的内容一般还在。",
                "The page may have been open for too long, or the browser refuses cookies. Please go back, reload and try again; what you typed is usually "
                    + "still there.")),
        401 or 403 => (
            new("没有权限", "Not allowed"),
            new("您没有查看这个页面的权限。", "You may not see this page.")),
        404 => (
            new("没有找到这个页面", "Page not found"),
            new("地址可能写错了，或者页面已经搬走。", "The address may be mistyped, or the page has moved.")),
        413 => (
            new("文件太大", "The files are too large"),
            new("一次最多上传 120 MB。请返回上一页，少选几个文件或者压缩以后再传；您填的文字一般还在。",
                "At most 120 MB can be sent at once. Please go back and choose fewer or smaller files; what you typed is usually still there.")),
        429 => (
            new("操作太快了", "Too many requests"),
            new("来自您网络的请求太多，请等一分钟再试。", "There were too many requests from your network. Please wait a minute and try again.")),
        503 => (
            new("平台暂时打不开这一页", "This page cannot be shown just now"),
            new("数据库或者文件库暂时没有回应。已经得到查询码的诉求和时限都不受影响。请过几秒钟再试；急着问的，请拨打 {0}；有危险请拨 110。",
                "The database, or the store of files, does not answer just now. Enquiries that have a query code, and their clocks, are safe. Please try "
                    + "again in a few seconds; to ask at once, ring {0}; in danger, ring 110.")),
        >= 500 => (
            new("系统出错了", "Something went wrong"),
            new("是我们的问题，已经记录下来。请过几分钟再试；已经得到查询码的诉求不受影响。急事请拨打 110。",
                "The fault is ours and has been recorded. Please try again in a few minutes; enquiries that have a query code are safe. In an emergency ring "
                    + "110.")),
        _ => (
            new("没有成功", "It did not work"),
            new("请返回上一页再试。", "Please go back and try again.")),
    };
}
