using Governance.Contracts;

namespace Governance.Host.Admin;

internal static partial class AdminText
{
    internal static readonly LocalText AboutUnits = new("科室由各部门模块说明，在此只读。", "Each department's module describes its units; here they are read only.");
    internal static readonly LocalText Units = new("部门科室", "Units");
    internal static readonly LocalText Module = new("模块", "Module");
}
