using Governance.Contracts;

namespace Governance.Host.Admin;

internal static partial class AdminText
{
    internal static readonly LocalText AboutTelling = new(
        "往哪里通知市民，什么时候发，一天发多少。改动对以后的通知有效。民警写的答复不受每天条数的限制，验证码和来件的回执随时发。",
        "Where citizens are told of news, at which hours and how often. A change holds for what is written from then on. What an officer writes is not "
            + "counted; codes and answers to messages leave at any time.");
    internal static readonly LocalText ConfirmAddresses = new(
        "市民留的邮箱、手机要先填验证码确认", "Addresses and mobiles that citizens leave are confirmed by a code first");
    internal static readonly LocalText ConfirmAddressesHint = new(
        "确认以前，那里只收到验证码，进展写在查询页上。确认过的，查询码丢了可以自己换新的。用阿里云、腾讯云短信的，先在账号里填验证码的模板。",
        "Until then nothing but the code goes there, and news stands on the tracking page. Whoever has confirmed one can replace a lost query code by it. With "
            + "text messages by Alibaba or Tencent Cloud, enter the template for codes in the account first.");
    internal static readonly LocalText LostCodesNeedAnAddress = new(
        "现在换不了：平台还没有设置对外网址（Bureau:Address），消息里写不出换码的网址。",
        "It cannot be replaced at present: the platform has not been told its own public address (Bureau:Address), so that no message can name the page.");
    internal static readonly LocalText QuietFrom = new("不发进展短信：从", "No text messages about news: from");
    internal static readonly LocalText QuietUntil = new("到", "until");
    internal static readonly LocalText QuietHint = new("钟点，例如 22:00；两个填成一样就是不限。", "A time of day, such as 22:00; both the same: at any time.");
    internal static readonly LocalText MostADay = new("同一个地址 24 小时内最多几条自动通知", "Most automatic messages to one address in 24 hours");

    internal static LocalText TellingSaved(int version) => new($"已保存为第 {version} 版", $"Saved as version {version}");
}
