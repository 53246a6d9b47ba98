using Governance.Contracts;

namespace Governance.Host.Admin;

internal static partial class AdminText
{
    internal static readonly LocalText AboutOutbox = new(
        "平台告诉各部门模块的事：至少送到一次，同一件诉求按先后。送不到的停一停再送，试满十次就放在这里，原因排除后可以再送。",
        "What the platform tells the departments' modules: at least once, and in order for one enquiry. What cannot be delivered pauses and is tried "
            + "again; after ten tries it lies here, and can be sent again once the cause is put right.");
    internal static readonly LocalText AboutDeliveries = new(
        "经渠道发给来件人的消息也在这里；不知是否送到的，不会自动再送，只能逐条再送。",
        "Messages to citizens by channels are here too; one that may have arrived is never sent again by itself, nor together with others.");
    internal static readonly LocalText Waiting = new("等待送出", "Waiting");
    internal static readonly LocalText OldestWasWritten = new("最早的一条写于", "The oldest was written");
    internal static readonly LocalText GivenUp = new("没有送到，等您处理", "Given up: yours to send again");
    internal static readonly LocalText NoMessageIsInTrouble = new("没有送不到的消息。", "No message is in trouble.");
    internal static readonly LocalText SendAllOfThemAgain = new("全部再送一次", "Send all of them again");
    internal static readonly LocalText MessagesInTrouble = new("送不到的消息", "Messages in trouble");
    internal static readonly LocalText Message = new("消息", "Message");
    internal static readonly LocalText To = new("去向", "To");
    internal static readonly LocalText Tries = new("试过", "Tries");
    internal static readonly LocalText WhyTheLastOneFailed = new("上次为什么没送到", "Why the last one failed");
    internal static readonly LocalText Written = new("何时写下", "Written");
    internal static readonly LocalText Next = new("下一次", "Next");
    internal static readonly LocalText Do = new("处理", "Do");
    internal static readonly LocalText MayHaveArrived = new("不知是否送到，再送可能重复", "may have arrived; sending again may tell twice");
    internal static readonly LocalText OutboxGivenUp = new("不再送", "given up");
    internal static readonly LocalText SendAgain = new("再送一次", "Send again");

    internal static LocalText SendMessageAgain(long id) => new($"再送一次消息 {id}", $"Send message {id} again");

    internal static LocalText MessagesAreOnTheirWayAgain(int messages) => new($"已让 {messages} 条消息再送一次。", $"{messages} messages are on their way again.");
}
