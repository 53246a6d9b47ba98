using Governance.Contracts;

namespace Governance.Host.Office;

internal static partial class OfficeText
{
    internal static readonly LocalText NoReminders = new("没有提醒。", "There are no reminders.");
    internal static readonly LocalText MarkAllAsRead = new("全部标为已读", "Mark all as read");
    internal static readonly LocalText When = new("时间", "When");
    internal static readonly LocalText Reminder = new("提醒", "Reminder");
    internal static readonly LocalText NoticesDue = new("答复时限", "Due");
    internal static readonly LocalText NoticesUnread = new("未读", "Unread");
    internal static readonly LocalText DueInline = new("答复时限 ", "Due ");
    internal static readonly LocalText MarkAsRead = new("标为已读", "Mark as read");
    internal static readonly LocalText UnreadNoticesUnread = new(" 条未读", " unread");

    internal static LocalText Unread(int unread) => new($"{unread} 条未读", $"{unread} unread");

    internal static LocalText ConfidentialEnquiryOf(LocalText unitName) => new($"{unitName.Zh}的一件保密诉求", $"A confidential enquiry of {unitName.In("en")}");
}
