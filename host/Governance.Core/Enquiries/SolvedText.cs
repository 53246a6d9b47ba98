using Governance.Contracts;

namespace Governance.Core.Enquiries;

internal static class SolvedText
{
    internal static LocalText Of(Solved solved) => solved switch
    {
        Solved.Yes => new("已经解决", "solved"),
        Solved.Partly => new("部分解决", "partly solved"),
        _ => new("没有解决", "not solved"),
    };
}
