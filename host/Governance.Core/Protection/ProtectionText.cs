namespace Governance.Core.Protection;

internal static class ProtectionText
{
    /// <summary>Both languages at once: at the start nobody has chosen one.</summary>
    internal const string KeyDoesNotFit =
        "平台密钥与数据库不符。请使用建库时的密钥（数据文件夹中的 platform.key，或 Governance__Key）。 / "
        + "The platform key does not fit the database. Use the one it was made with (platform.key in the data folder, or Governance__Key).";
}
