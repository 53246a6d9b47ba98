using Governance.Contracts;
using Governance.Core.Mail;

namespace Governance.Core.Correspondence.Mailboxes;

internal static class MailboxesText
{
    internal static readonly LocalText Called = new("收信邮箱", "the mailboxes");
    internal static readonly LocalText TwiceTheSame = new("这个地址前面已经有了。", "This address stands above already.");
    internal static readonly LocalText AddressIsNone = new(
        "请写完整的邮箱地址，如 wenzheng@police.example.cn，不带“+”。", "Give a whole address, such as enquiries@police.example.org, without \"+\".");
    internal static readonly LocalText ChooseAChannel = new("请选择来信归到哪个渠道。", "Choose by which channel its letters come.");
    internal static readonly LocalText ServerIsNone = new(
        "请写服务器的域名或者地址，如 mail.example.cn。", "Give the name or the address of the server, such as mail.example.org.");
    internal static readonly LocalText PortIsNone = new("端口是 1 到 65535 的数。", "The port is a number from 1 to 65535.");
    internal static readonly LocalText ChooseHowItIsEncrypted = new("请选择加密方式。", "Choose how it is encrypted.");
    internal static readonly LocalText GiveThePassword = new(
        "请输入密码或者授权码；服务器或账号改了，也要重新输入。", "Enter the password; also when a server or the account has changed.");

    internal static LocalText NoMoreThan(int most) => new($"最多 {most} 个邮箱。", $"No more than {most} mailboxes.");

    internal static LocalText Failed(string kind) => kind switch
    {
        "authentication" => new("账号或密码不对，服务器不让登录", "the server does not accept the account or the password"),
        "certificate" => new("服务器的证书无效，或者加密方式不对", "the server's certificate is not valid, or it is encrypted another way"),
        "unreachable" => new("连不上服务器，请核对名称、端口和加密方式", "the server cannot be reached: check name, port and encryption"),
        "protocol" => new("服务器答得不对，请核对端口和加密方式", "the server answers wrongly: check port and encryption"),
        _ => new($"出错了（{kind}），会再试", $"something went wrong ({kind}); it is tried again"),
    };

    internal static LocalText InWords(MailboxEntry entry, LocalText channel)
    {
        var hosts = $"IMAP {entry.Incoming} {Written(entry.Incoming.Security)} · SMTP {entry.Outgoing} {Written(entry.Outgoing.Security)} · {entry.Account}";
        var (zh, en) = entry.On ? ("启用", "on") : ("停用", "off");
        var also = new LocalText(
            $"{Also(entry.Tagged, " · 回信地址带编号")}{Also(entry.TakesEarlier, " · 原有来信也收")}{Proving(entry)}",
            $"{Also(entry.Tagged, " · reply address with number")}{Also(entry.TakesEarlier, " · earlier letters too")}{Proving(entry)}");
        return new($"{channel.Zh} · {zh} · {hosts}{also.Zh}", $"{channel.In("en")} · {en} · {hosts}{also.En}");
    }

    private static string Proving(MailboxEntry entry) => entry.Authenticator is { } server ? $" · {server}" : "";

    private static string Also(bool holds, string what) => holds ? what : "";

    private static string Written(MailSecurity security) => security switch
    {
        MailSecurity.None => "-",
        MailSecurity.StartTls => "STARTTLS",
        _ => "TLS",
    };
}
