using Governance.Contracts;

namespace Governance.Host;

internal static class HostText
{
    internal const string BoundsOfSessions = "Sessions__IdleMinutes 应为 1 到 1440 分钟，Sessions__Hours 应为 1 到 72 小时。\n"
        + "Sessions__IdleMinutes goes from 1 to 1440 minutes, Sessions__Hours from 1 to 72 hours.";

    /// <summary>What it is called where nobody has said so.</summary>
    internal static readonly LocalText Bureau = new("公安局网络问政平台", "Police Bureau Public Enquiries");

    internal static string DataFolderIsAFile(string data) => $"数据文件夹写成了一个文件：{data}。 · The data folder is a file: {data}.";

    internal static string SettingMustBeAWholeNumber(string name, int least, string text) =>
        $"设置 {name} 应该是不小于 {least} 的整数，现在是“{text}”。\nThe setting {name} must be a whole number of at least {least}; it is “{text}”.";

    internal static string MailSecurityIs(string name, string text) =>
        $"设置 {name} 只有 none、starttls、tls，现在是“{text}”。\nThe setting {name} is none, starttls or tls; it is “{text}”.";

    internal static string PortIsANumber(string name, string text) =>
        $"设置 {name} 应为 1 到 65535 的整数，现在是“{text}”。\nThe setting {name} is a whole number from 1 to 65535; it is “{text}”.";

    internal static string AlsoNeeded(string set, string name) => $"设置了 {set}，还要设置 {name}。\n{set} is set: {name} is needed too.";

    internal static string IsNoMailAddress(string name, string text) =>
        $"设置 {name} 里的“{text}”不是邮箱地址。\n“{text}” in the setting {name} is no mail address.";

    internal static string IsYesOrNo(string name) => $"--{name} 只有 yes 和 no。 · --{name} is yes or no.";

    internal static string PlatformKeyCannotBeRead(string message) => $"平台密钥读不出来：{message}\nThe platform key cannot be read: {message}";
}
