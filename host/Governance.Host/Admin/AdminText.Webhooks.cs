using Governance.Contracts;

namespace Governance.Host.Admin;

internal static partial class AdminText
{
    internal static readonly LocalText AboutWebhooks = new(
        "诉求有了进展，用 HTTPS 通知其他系统（如 12345 热线平台），按 Standard Webhooks 签名。只说编号、种类、业务、部门、渠道、状态和时间；"
        + "不含姓名、联系方式、查询码，保密的诉求一件也不通知。",
        "Other systems, such as a city's hotline, hear by HTTPS what becomes of enquiries, signed in the manner of Standard Webhooks: number, kind, business, "
        + "unit, channel, status and times. Never a name, a contact or a query code, and of confidential enquiries nothing at all.");
    internal static readonly LocalText NoWebhookYet = new("还没有对外通知。", "There is no webhook yet.");
    internal static readonly LocalText AddAWebhook = new("添加接收方", "Add a receiver");
    internal static readonly LocalText WebhookName = new("名称", "Name");
    internal static readonly LocalText WebhookAddress = new("接收地址", "Address");
    internal static readonly LocalText WebhookTells = new("通知哪些事", "What is told");
    internal static readonly LocalText WebhookBusinessTypes = new("哪些业务", "Business types");
    internal static readonly LocalText WebhookUnits = new("哪些部门", "Units");
    internal static readonly LocalText WebhookAll = new("全部", "All");
    internal static readonly LocalText WebhookContents = new(
        "连同内容：标题、正文、问与答（群众写的话里可能有个人信息）", "With contents: subject, text, questions and replies (citizens' own words may name people)");
    internal static readonly LocalText WebhookSecretOnce = new(
        "密钥只显示这一次，请复制给接收方：", "The secret is shown this once. Copy it for the receiver:");
    internal static readonly LocalText WebhookSecretKept = new(
        "密钥已封存，不再显示。生成新的以后，旧的再用一天。", "The secret is kept and shown no more. Once there is a new one, the old one signs for another day.");
    internal static readonly LocalText WebhookSecretMissing = new("还没有密钥。", "There is no secret yet.");
    internal static readonly LocalText NewSecret = new("生成新密钥", "New secret");
    internal static readonly LocalText SwitchOnAgain = new("重新启用", "Switch on again");
    internal static readonly LocalText WebhookIsOnAgain = new("已重新启用，等着的会发出去", "Switched on again; what waits goes out");
    internal static readonly LocalText WebhookWaits = new("还没有发过", "Nothing was sent yet");
    internal static readonly LocalText WebhookSentAt = new("最近送达", "Last delivered");
    internal static readonly LocalText WebhookWorks = new("可以：对方收下了试发的通知", "Works: the receiver took the test");

    internal static LocalText NewWebhook(int number) => new($"接收方 {number}", $"Receiver {number}");

    internal static LocalText WebhookWaiting(int messages) => new($"{messages} 条在等", $"{messages} waiting");

    internal static LocalText WebhookSwitchedOff(string since) => new($"平台已停用（{since}）", $"Switched off by the platform ({since})");

    internal static LocalText WhyWebhookIsOff(LocalText? why) => new(
        $"连续多日送不到，或者对方说不再接收，平台已停用{(why is null ? "" : $"：{why.Zh}")}。排除原因后重新启用。",
        $"Nothing arrived for days, or the receiver is gone, so it was switched off{(why is null ? "" : $": {why.In("en")}")}. "
        + "Put the cause right and switch it on again.");

    internal static LocalText WebhooksAreOff(int receivers) => new($"{receivers} 个对外通知送不到，已停用", $"{receivers} webhooks were switched off: nothing arrived");
}
