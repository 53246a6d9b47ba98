using Governance.Contracts;
using Governance.Core.Mail;

namespace Governance.Host.Admin;

internal static partial class AdminText
{
    internal static readonly LocalText AboutMailboxes = new(
        "寄到这些邮箱的信自动受理、计时、分办，马上回信告知查询码和答复时间；答复从同一个邮箱发出，回信接在原来的诉求上。",
        "Letters to these mailboxes become enquiries, and are acknowledged at once with query code and due time. "
        + "Replies leave from the same mailbox, and answers to them go to their enquiry.");
    internal static readonly LocalText NoMailboxYet = new("还没有收信邮箱。", "There is no mailbox yet.");
    internal static readonly LocalText AddAMailbox = new("添加邮箱", "Add a mailbox");
    internal static readonly LocalText MailboxAddress = new("邮箱地址", "Address");
    internal static readonly LocalText MailboxChannel = new("来信归到", "Letters come by");
    internal static readonly LocalText MailboxIsOn = new("启用", "In use");
    internal static readonly LocalText IncomingServer = new("收信服务器（IMAP）", "Incoming server (IMAP)");
    internal static readonly LocalText OutgoingServer = new("发信服务器（SMTP）", "Outgoing server (SMTP)");
    internal static readonly LocalText MailPort = new("端口", "Port");
    internal static readonly LocalText MailEncryption = new("加密", "Encryption");
    internal static readonly LocalText MailAccount = new("账号（空着就用邮箱地址）", "Account (if not the address)");
    internal static readonly LocalText MailPassword = new("密码或授权码", "Password");
    internal static readonly LocalText MailPasswordKept = new("密码或授权码（不改就空着）", "Password (leave empty to keep it)");
    internal static readonly LocalText ReplyAddressesWithNumber = new(
        "服务器收“名称+编号@”的信：回信和退信凭它对上原来的诉求", "The server takes name+number@: answers and bounces find their enquiry by it");
    internal static readonly LocalText TakeEarlierLetters = new("启用前已在收件箱里的信也受理", "Also take in letters that lie there already");
    internal static readonly LocalText OwnAuthenticator = new("验证发件人的服务器（选填）", "Server that proves senders (optional)");
    internal static readonly LocalText WhereOwnAuthenticatorStands = new(
        "来信原文里 Authentication-Results 后面的第一个词；没有通过验证的来信会注明。",
        "The first word behind Authentication-Results in a letter's source; letters whose sender is not proved are marked.");
    internal static readonly LocalText ShowTheMenu = new("看看菜单", "Show the menu");
    internal static readonly LocalText MenuNotPut = new("菜单还没有放到公众号上。", "The account has not been given this menu yet.");
    internal static readonly LocalText TryTheMailbox = new("试连", "Try it");
    internal static readonly LocalText RemoveMailbox = new("移除", "Remove");
    internal static readonly LocalText ReasonForTheMailboxes = new("修改原因（留存备查）", "Reason for the change (kept on record)");
    internal static readonly LocalText MailboxLookedAt = new("最近查看", "Last looked at");
    internal static readonly LocalText MailboxLetterAt = new("最近来信", "Last letter");
    internal static readonly LocalText MailboxNotYet = new("还没有", "not yet");
    internal static readonly LocalText MailboxIsOff = new("没有启用", "Not in use");
    internal static readonly LocalText MailboxGoesWell = new("正常", "Goes well");
    internal static readonly LocalText MailboxWaits = new("还没有连上", "Not connected yet");
    internal static readonly LocalText ReadingWorks = new("收信：可以", "Reading: works");
    internal static readonly LocalText WritingWorks = new("发信：可以", "Writing: works");
    internal static readonly LocalText NotEncrypted = new("不加密（只限本机房）", "None (same room only)");

    internal static LocalText ReadingFails(LocalText why) => new($"收信：{why.Zh}", $"Reading: {why.In("en")}");

    internal static LocalText WritingFails(LocalText why) => new($"发信：{why.Zh}", $"Writing: {why.In("en")}");

    internal static LocalText MailboxFails(LocalText why) => new($"出问题：{why.Zh}", $"In trouble: {why.In("en")}");

    internal static LocalText MailboxesSaved(int version) => new($"已保存为第 {version} 版", $"Saved as version {version}");

    internal static LocalText NewMailbox(int number) => new($"邮箱 {number}", $"Mailbox {number}");

    internal static LocalText Encryption(MailSecurity security) => security switch
    {
        MailSecurity.None => NotEncrypted,
        MailSecurity.StartTls => new("STARTTLS"),
        _ => new("TLS"),
    };

    internal static LocalText MenuPutAt(string at) => new($"公众号上的菜单 {at} 更新。", $"The menu of the account was put there at {at}.");
}
