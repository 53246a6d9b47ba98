using Governance.Contracts;

namespace Governance.Host.Admin;

internal static partial class AdminText
{
    internal static readonly LocalText AboutDispatches = new(
        "本机启动以来的调用，时间取最近一千次；每五秒更新。多台主机时各看各的，汇总见遥测（governance.module.*）。",
        "What this host has asked since it started, times of the latest thousand; anew every five seconds. Each host shows its own; telemetry "
            + "(governance.module.*) has all of them.");
    internal static readonly LocalText HowEachDepartmentFares = new("各部门运行状况", "How each department fares");
    internal static readonly LocalText ObservabilityState = new("状态", "State");
    internal static readonly LocalText Dispatches = new("调用", "Dispatches");
    internal static readonly LocalText Failures = new("失败", "Failures");
    internal static readonly LocalText AtWork = new("正在办", "At work");
    internal static readonly LocalText Median = new("中位", "Median");
    internal static readonly LocalText Slowest = new("最慢", "Slowest");
    internal static readonly LocalText DataAlone = new("纯数据", "data alone");

    internal static LocalText VersionsLoadedManagedMemoryProcess(int loaded, string managed, string workingSet) => new(
        $"已装载 {loaded} 个模块版本 · 托管内存 {managed} · 进程 {workingSet}", $"{loaded} versions loaded · managed memory {managed} · process {workingSet}");
}
