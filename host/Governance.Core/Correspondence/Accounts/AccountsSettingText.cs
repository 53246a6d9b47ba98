using Governance.Contracts;
using Governance.Core.Channels.Accounts;

namespace Governance.Core.Correspondence.Accounts;

internal static class AccountsSettingText
{
    internal static readonly LocalText Called = new("渠道账号", "the accounts of channels");
    internal static readonly LocalText TwiceTheSame = new("这个账号前面已经有了。", "This account stands above already.");
    internal static readonly LocalText GiveTheSecret = new(
        "请输入；接口地址或者账号改了，也要重新输入。", "Enter it; also when the address or the account has changed.");

    internal static LocalText NoMoreThan(int most) => new($"最多 {most} 个账号。", $"No more than {most} accounts.");

    /// <param name="kept">
    /// As it is kept of an account: what kind of thing went wrong, and the platform's number of it; or why it did not take a message.
    /// </param>
    internal static LocalText Failed(string kept)
    {
        if (!Enum.TryParse<PlatformFailure>(kept.Split(' ', 2)[0], out _))
            return kept;
        var (kind, code) = kept.Split(' ', 2) is [var first, var rest] ? (first, rest) : (kept, "");
        var number = code.Length > 0 ? new LocalText($"（{code}）", $" ({code})") : new LocalText("", "");
        return new($"{Words(kind).Zh}{number.Zh}", $"{Words(kind).In("en")}{number.In("en")}");
    }

    internal static LocalText InWords(AccountEntry entry, IAccountKind kind, LocalText channel)
    {
        var values = kind.Fields.Where(field => !field.Secret && entry[field.Name].Length > 0).ToArray();
        string In(string language) => string.Concat(values.Select(field => $" · {field.Label.In(language)} {Chosen(field, entry[field.Name]).In(language)}"));
        var (zh, en) = entry.On ? ("启用", "on") : ("停用", "off");
        return new($"{channel.Zh} · {kind.Name.Zh} · {zh}{In("zh")}", $"{channel.In("en")} · {kind.Name.In("en")} · {en}{In("en")}");
    }

    private static LocalText Chosen(AccountField field, string value) =>
        field.Choices.FirstOrDefault(choice => choice.Value == value).Label is { } label ? label : new(value);

    private static LocalText Words(string kind) => Enum.TryParse<PlatformFailure>(kind, out var failure) ? failure switch
    {
        PlatformFailure.Authentication => new("账号、密钥或密码不对", "the platform does not accept account, key or password"),
        PlatformFailure.Certificate => new("服务器的证书无效", "the server's certificate is not valid"),
        PlatformFailure.Unreachable => new("连不上，请核对地址和端口", "it cannot be reached: check address and port"),
        PlatformFailure.Protocol => new("对方答得不对，请核对地址和账号种类", "it answers wrongly: check the address and the kind of account"),
        PlatformFailure.Permission => new("这个账号没有权限", "the account may not do this"),
        PlatformFailure.Throttled => new("发得太快，被对方限速，稍后再试", "the platform wants fewer messages at once; it is tried again later"),
        _ => new("出错了，会再试", "something went wrong; it is tried again"),
    } : new(kind);
}
