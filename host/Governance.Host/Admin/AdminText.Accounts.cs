using Governance.Contracts;

namespace Governance.Host.Admin;

internal static partial class AdminText
{
    internal static readonly LocalText AboutAccounts = new(
        "短信、微信等平台上的账号。来的消息自动受理、计时、分办，答复从同一个账号发回。一种平台可以有几个账号。",
        "Accounts at platforms: text messages, WeChat and others. Messages become enquiries, and are answered from the account they came to. "
        + "There may be several of a kind.");
    internal static readonly LocalText NoAccountYet = new("还没有账号。", "There is no account yet.");
    internal static readonly LocalText AddAnAccount = new("添加账号", "Add an account");
    internal static readonly LocalText AccountName = new("自己怎么叫它", "What you call it");
    internal static readonly LocalText AccountReceivedAt = new("最近来件", "Last message in");
    internal static readonly LocalText AccountSentAt = new("最近发出", "Last message out");
    internal static readonly LocalText AccountWorks = new("可以使用", "It works");
    internal static readonly LocalText CallbackOnceSaved = new("（保存以后，地址显示在这里）", "(The address is shown here once this is saved.)");
    internal static readonly LocalText UnknownKindOfAccount = new(
        "这个版本不认识这种账号，它不会被使用。", "This version does not know this kind of account, and does not use it.");

    internal static LocalText AccountFails(LocalText why, string since) => new($"出问题：{why.Zh}（{since}）", $"In trouble: {why.In("en")} ({since})");

    internal static LocalText AccountTriedInVain(LocalText why) => new($"用不了：{why.Zh}", $"It does not work: {why.In("en")}");

    internal static LocalText SecretKept(LocalText label) => new($"{label.Zh}（不改就空着）", $"{label.In("en")} (leave empty to keep it)");

    internal static LocalText MayBeLeftEmpty(LocalText label) => new($"{label.Zh}（选填）", $"{label.In("en")} (optional)");
}
