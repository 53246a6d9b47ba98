using Governance.Contracts;

namespace Governance.EmbeddedPostgres;

/// <summary>What PostgreSQL says when it cannot run, in words that say what to do.</summary>
internal static class PostgresFailure
{
    private static readonly (string Sign, LocalText Meaning)[] known =
    [
        ("No space left on device", new("磁盘已满。请腾出空间后重新启动。", "The disk is full. Make room and start again.")),
        ("could not bind", new("端口或套接字已被别的程序占用。请换一个端口。", "The port or socket is taken by another program. Choose another port.")),
        ("Permission denied", new("没有读写权限。请检查数据目录的属主和权限。", "Permission is missing. Check owner and mode of the data folder.")),
        ("Read-only file system", new("文件系统是只读的。请换一个数据目录。", "The file system is read-only. Choose another data folder.")),
        ("incompatible with server", new("数据是另一个版本的 PostgreSQL 写的。", "The data was written by another version of PostgreSQL.")),
        (OldServerLeft, new("上一个数据库进程还没有完全结束。", "Processes of the former server have not ended yet.")),
    ];

    /// <summary>Said while processes of a killed server still live.</summary>
    public const string OldServerLeft = "shared memory block";

    public static EmbeddedPostgresException With(DataFolder data, string output)
    {
        var meaning = known.FirstOrDefault(sign => output.Contains(sign.Sign, StringComparison.OrdinalIgnoreCase)).Meaning;
        return new(new LocalText(
            $"数据目录 {data.Path} 的数据库无法启动。{meaning?.Zh}",
            $"The database in {data.Path} does not start. {meaning?.En}{Environment.NewLine}{output}"));
    }
}
