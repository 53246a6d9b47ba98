using Governance.Contracts;

namespace Governance.Core.Telling.Policy;

internal static class PolicyText
{
    internal static readonly LocalText Called = new("通知的规则", "the rules of telling citizens");
    internal static readonly LocalText TimeOfDay = new("请填钟点，例如 22:00。", "Give a time of day, such as 22:00.");

    internal static readonly LocalText HowMany = new(
        $"请填 {TellingPolicy.LeastADay} 到 {TellingPolicy.MostOfAll}。", $"Give a number from {TellingPolicy.LeastADay} to {TellingPolicy.MostOfAll}.");

    internal static LocalText Confirms(bool on) => on
        ? new("市民留的邮箱和手机，填了验证码才通知", "E-mail addresses and mobiles are written to once the code that was sent there has been entered")
        : new("市民留的邮箱和手机，不用确认就通知", "E-mail addresses and mobiles are written to without confirmation");

    internal static LocalText Quiet(string from, string until) => from == until
        ? new("进展短信任何时候都发", "Text messages about news are sent at any time")
        : new($"{from} 到 {until} 不发进展短信，过后再发", $"From {from} to {until} text messages about news wait");

    internal static LocalText Most(int count) => new(
        $"同一个地址 24 小时内最多 {count} 条自动通知，多的只写在查询页上",
        $"One address gets at most {count} automatic messages in 24 hours; the others stand on the tracking page alone");
}
