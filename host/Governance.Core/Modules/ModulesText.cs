using Governance.Contracts;

namespace Governance.Core.Modules;

internal static partial class ModulesText
{
    internal static readonly LocalText NothingToCheckBy = new("本机没有核验模块文件的依据。", "This host has nothing to check a module's files by.");
    internal static readonly LocalText NoFolderOfThisModule = new("没有这个模块的文件夹。", "There is no folder of this module.");

    internal static LocalText FailedInARow(int tooMany, string message, string? failure) => new(
        $"一分钟内连续失败 {tooMany} 次，最后一次（{message}）：{failure}", $"Failed {tooMany} times in a row within a minute, the last time ({message}): {failure}");

    internal static LocalText ItHoldsAllItsThreads(string message) => new(
        $"它在处理 {message} 时占住全部线程不放（死循环或阻塞）。请换上修好的版本；被占的线程要等本主机重启才能收回。",
        $"It holds all its threads at {message} and does not let go: it loops or blocks. Put a mended version in its place; the threads come back when "
            + "this host is restarted.");

    internal static LocalText ItAndRequireEachOther(string required) => new($"与 {required} 互相依赖。", $"It and {required} require each other.");

    internal static LocalText ItRequiresWhichDidNotStart(string required, LocalText? reason) => new(
        $"需要模块 {required}，但它没有启动：{reason?.Zh}", $"It requires {required}, which did not start: {reason?.In("en")}");

    internal static LocalText DatabaseDoesNotTakeWhatItDescribes(string messageText) => new(
        $"数据库里记不下它的资料：{messageText}", $"The database does not take what it describes: {messageText}");
}
