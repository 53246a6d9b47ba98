using Governance.Contracts;

namespace Governance.Host.Portal.Texts;

/// <summary>Confirming the address for news, and a lost query code.</summary>
internal static class ConfirmText
{
    internal static readonly LocalText Heading = new("未确认：通知用的地址", "Not confirmed: the address for news");
    internal static readonly LocalText Code = new("验证码", "Code");
    internal static readonly LocalText CodeHint = new("6 位数字，30 分钟内有效。", "6 digits, good for 30 minutes.");
    internal static readonly LocalText Confirm = new("确认", "Confirm");
    internal static readonly LocalText Again = new("重新发送", "Send again");
    internal static readonly LocalText Done = new("已经确认，有进展就通知您。", "It is confirmed: you will be told of news.");
    internal static readonly LocalText SentAgain = new("验证码已经重新发出，请填最新的那一个。", "A new code is on its way. Enter the newest one.");

    internal static LocalText SentTo(string address) => new(
        $"验证码发到了 {address}，请在这里填写。填好以前，那里收不到进展，进展只写在这一页上。",
        $"A code was sent to {address}. Enter it here. Until then nothing is told there, and news stands on this page alone.");

    internal static LocalText NoCodeOut(string address) => new(
        $"{address} 还没有确认：那里收不到进展，进展只写在这一页上。请按“重新发送”，再把收到的验证码填在这里。",
        $"{address} is not confirmed: nothing is told there, and news stands on this page alone. Press \"Send again\" and enter the code that you receive.");

    internal static LocalText AfterSending(string address) => new(
        $"验证码会发到 {address}。请打开这件诉求填写，填好以后有进展才会通知到那里。",
        $"A code is sent to {address}. Open your enquiry and enter it: only then are you told of news there.");

    internal static readonly LocalText ReplacesLostCodes = new(
        "查询码丢了，也能凭确认过的地址换新的。", "A lost query code can be replaced by an address that you have confirmed.");

    internal static readonly LocalText LostTitle = new("查询码找不到了", "A query code that was lost");
    internal static readonly LocalText LostLink = new("用确认过的邮箱或者手机换新的查询码", "Get a new code by the address that you confirmed");
    internal static readonly LocalText LostText = new(
        "填写您提交以后用验证码确认过的邮箱或者手机。有可以找回的诉求，我们就往那里发一条消息，按里面的网址换新的查询码。",
        "Enter the e-mail address or mobile that you confirmed by a code. If there is an enquiry that belongs to it, we send a message there, with an address "
            + "at which you get a new query code.");
    internal static readonly LocalText LostAddress = new("电子邮箱或者手机号", "E-mail address or mobile");
    internal static readonly LocalText LostSend = new("发送", "Send");
    internal static readonly LocalText LostTaken = new("收到了", "We have taken it");
    internal static readonly LocalText LostTakenText = new(
        "这个地址确认过的诉求，换新查询码的消息几分钟内会发到那里，30 分钟内有效。没有收到的，可能没有用它确认过，或者诉求是保密的：保密的不从邮箱、手机找回。"
            + "这样的，请重新提交，写明大约什么时候提交过、是什么事。",
        "If an enquiry was confirmed by this address, a message is there within minutes, good for 30 minutes. If none comes, it may not have been "
            + "confirmed by it, or be confidential: codes of confidential enquiries are not replaced by mailbox or telephone. Then please write again, "
            + "saying about when you wrote before and what about.");
    internal static readonly LocalText NotOffered = new("本平台现在不能自己找回查询码。", "This platform replaces no lost codes at present.");
    internal static readonly LocalText LinkText = new(
        "按下按钮，就换一个新的查询码。原来的马上失效；新的只显示一次，请先准备好纸笔。办理不受影响。",
        "Press the button to get a new query code. The old one stops at once, and the new one is shown only once: have pen and paper ready. Nothing else about "
            + "your enquiry changes.");
    internal static readonly LocalText AskOnceMore = new("再申请一次", "Ask once more");
    internal static readonly LocalText NoLink = new(
        "这个网址不完整。请从收到的消息里重新打开。", "This address is not complete. Please open it from the message again.");
}
