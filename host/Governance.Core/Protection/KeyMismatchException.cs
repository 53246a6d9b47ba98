namespace Governance.Core.Protection;

/// <summary>The database was made with another platform key: what this host wrote, the others could not read.</summary>
public sealed class KeyMismatchException() : Exception(
    "平台密钥与数据库不符。请使用建库时的密钥（数据文件夹中的 platform.key，或 Governance__Key）。 / "
    + "The platform key does not fit the database. Use the one it was made with (platform.key in the data folder, or Governance__Key).");
