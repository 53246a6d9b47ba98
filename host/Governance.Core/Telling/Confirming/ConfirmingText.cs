using Governance.Contracts;

namespace Governance.Core.Telling.Confirming;

internal static class ConfirmingText
{
    internal static readonly LocalText SixDigits = new("验证码是 6 位数字，请照收到的填写。", "The code has 6 digits. Please enter it as you received it.");
    internal static readonly LocalText IsNotIt = new("验证码不对，请核对最新收到的那一条。", "That is not the code. Please look at the newest message that you received.");

    internal static readonly LocalText IsOver = new(
        "这个验证码已经过期，或者错了太多次，请重新发送一个。", "This code is over, or was wrong too often. Please have a new one sent.");

    internal static readonly LocalText OneAMinute = new("刚刚发过，请一分钟以后再试。", "One was sent just now. Please try again in a minute.");
    internal static readonly LocalText EnoughForToday = new("今天发过 5 次了，请明天再试。", "Five were sent within a day. Please try again tomorrow.");
    internal static readonly LocalText EnoughForThisHour = new("这一小时发得太多了，请过一小时再试。", "Too many were sent within this hour. Please try again in an hour.");
    internal static readonly LocalText Confirmed = new("确认了通知用的地址", "The address for news was confirmed");
}
