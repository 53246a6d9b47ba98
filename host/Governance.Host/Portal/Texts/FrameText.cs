using Governance.Contracts;
using Governance.Core.Statistics;

namespace Governance.Host.Portal.Texts;

/// <summary>What stands around every page.</summary>
internal static class FrameText
{
    internal static readonly LocalText Skip = new("跳到正文", "Skip to main content");
    internal static readonly LocalText OtherLanguage = new("English", "中文");
    internal static readonly LocalText Navigation = new("主要栏目", "Main sections");
    internal static readonly LocalText Ask = new("我要提问", "Ask");
    internal static readonly LocalText Track = new("查进度", "Track");
    internal static readonly LocalText Questions = new("问答公开", "Answers");
    internal static readonly LocalText Search = new("搜索", "Search");
    internal static readonly LocalText Promise = new("我们的承诺", "Our promise");
    internal static readonly LocalText Accessibility = new("无障碍说明", "Accessibility");
    internal static readonly LocalText Privacy = new("个人信息保护", "Privacy");
    internal static readonly LocalText Staff = new("工作人员入口", "Staff");
    internal static readonly LocalText Urgent = new(
        "正在发生的危险和案件请拨打 110；火警 119，急救 120，交通事故 122。本平台不处理紧急警情。",
        "Danger or a crime in progress: ring 110; for a fire 119, an ambulance 120, a road accident 122. This site does not handle emergencies.");
    internal static readonly LocalText Back = new("返回", "Back");
    internal static readonly LocalText Home = new("首页", "Home");
    internal static readonly LocalText Or = new("、", ", ");
    internal static readonly LocalText ErrorPrefix = new("有误：", "Error: ");

    /// <summary>Until the configuration names it.</summary>
}
