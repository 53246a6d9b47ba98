using Governance.Contracts;
using Governance.Core.Enquiries;

namespace Governance.Host.Portal.Texts;

internal static class HomeText
{
    internal static readonly LocalText Title = new("有问必答", "Every question gets an answer");
    internal static readonly LocalText Lead = new(
        "在这里向公安机关提问、建议、投诉、举报，也可以在网上办事。每一件都有人负责、有时限、有答复。不用注册。",
        "Ask the police, suggest, complain, report, or apply online. Everything you send has an owner, a deadline and an answer. No account is needed.");
    internal static readonly LocalText SearchLabel = new("您想办什么事？", "What do you want to do?");
    internal static readonly LocalText SearchHint = new("例如：换驾驶证、港澳通行证、户口迁移", "For example: driving licence, travel permit, moving house");
    internal static readonly LocalText SearchButton = new("搜索", "Search");
    internal static readonly LocalText TrackTitle = new("查询进度", "Track what you sent");
    internal static readonly LocalText TrackLabel = new("查询码", "Query code");
    internal static readonly LocalText TrackHint = new("提交成功时给您的编码", "You were given it when we accepted your enquiry");
    internal static readonly LocalText TrackButton = new("查询", "Track");
    internal static readonly LocalText KindsTitle = new("我要反映", "Write to us");
    internal static readonly LocalText DepartmentsTitle = new("按部门办事", "Services by department");
    internal static readonly LocalText NoDepartments = new(
        "现在没有部门开通网上业务。您仍然可以在上面提问，由网络问政办公室答复。",
        "No department offers services here at present. You can still write to us above; the Online Enquiry Office answers.");
    internal static readonly LocalText PromiseTitle = new("承诺兑现得怎么样", "How the promise is kept");
    internal static readonly LocalText PromiseSince = new("最近 30 天", "The last 30 days");
    internal static readonly LocalText Accepted = new("收到", "received");
    internal static readonly LocalText Answered = new("已答复", "answered");
    internal static readonly LocalText InTime = new("在时限内答复", "answered in time");
    internal static readonly LocalText LateOpen = new("现在超时未答", "late and not answered yet");
    internal static readonly LocalText Median = new("一半的答复不超过", "half were answered within");
    internal static readonly LocalText Stars = new("群众评分（满分 5 分）", "rating by citizens, out of 5");
    internal static readonly LocalText NothingYet = new(
        "最近 30 天还没有收到诉求，有了就在这里公布。", "Nothing was received in the last 30 days. The figures appear here as soon as there are any.");
    internal static readonly LocalText PromiseMore = new("承诺是什么、怎样保证", "What we promise and how it is kept");
    internal static readonly LocalText PromiseExplained = new(
        "“在时限内答复”以这 30 天里到期的为准，超时的不论答没答都算进去；还没有到期的正在办理，不算超时。",
        "Answered in time is the share of what came due in these 30 days; what is late counts, answered or not. What is not yet due is being worked on and "
            + "is not late.");
    internal static readonly LocalText HotTitle = new("热点问答", "Often asked");
    internal static readonly LocalText HotMore = new("更多问答", "More answers");
    internal static readonly LocalText DutyTitle = new("今天谁在值班", "On duty now");
    internal static readonly LocalText DutyUntil = new("值班到 {0}", "On duty until {0}");
    internal static readonly LocalText DutyPhoto = new("值班民警{0}的照片", "Photograph of {0}, the officer on duty");
    internal static readonly LocalText Away = new(
        "数据库暂时没有回应，现在不能提交，也查不了进度；已经得到查询码的诉求和时限都不受影响。请过一会儿再来。急着问的，请拨打 {0}；有危险请拨 110。",
        "The database does not answer just now: nothing can be sent or tracked. Enquiries that have a query code, and their clocks, are safe. "
        + "Please come back in a while. To ask at once, ring {0}; in danger, ring 110.");
    internal static readonly LocalText NobodyOnDuty = new(
        "现在没有网上值班民警。您写的诉求照样受理、照样计时。急着问的，请拨打 {0}；有危险请拨 110。",
        "No officer is on duty online just now. What you write is accepted and timed all the same. To ask at once, ring {0}; in danger, ring 110.");

    internal static LocalText AllOf(int services) => new($"全部 {services} 项业务", $"All {services} services");
}
