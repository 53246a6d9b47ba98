using Governance.Contracts;

namespace Governance.Host.Portal.Texts;

/// <summary>What stands on every stop card.</summary>
internal static class StopText
{
    internal static readonly LocalText Warning = new("请注意：", "Warning: ");
    internal static readonly LocalText Call = new("拨打 {0}", "Ring {0}");
    internal static readonly LocalText See = new("请用“{0}”", "Please use '{0}'");
    internal static readonly LocalText Ends = new(
        "选了这一项，不能在这里提交。填错了的，改一下就可以继续。", "With this answer it cannot be sent here. If you chose it by mistake, change it and go on.");
}
