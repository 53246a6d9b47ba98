using Governance.Contracts;

namespace Governance.Host.Portal.Texts;

/// <summary>The parts of the service standard, as citizens read them.</summary>
internal static class ServiceText
{
    internal static readonly LocalText Title = new("办事要点", "At a glance");
    internal static readonly LocalText Documents = new("带什么", "What to bring");
    internal static readonly LocalText Time = new("多长时间", "How long");
    internal static readonly LocalText Promised = new("承诺：", "We promise: ");
    internal static readonly LocalText Statutory = new("法定：", "By law: ");
    internal static readonly LocalText Fee = new("收费", "Fee");
    internal static readonly LocalText Free = new("不收费", "Free of charge");
    internal static readonly LocalText FeeBasis = new("收费依据：", "Fixed by: ");
    internal static readonly LocalText Conditions = new("谁可以办", "Who can use it");
    internal static readonly LocalText Process = new("办理流程", "How it goes");
    internal static readonly LocalText Result = new("办好得到", "What you get");
    internal static readonly LocalText Place = new("在哪里办", "Where");
    internal static readonly LocalText Phone = new("咨询电话", "Questions");
    internal static readonly LocalText Complaints = new("监督电话", "Complaints");
    internal static readonly LocalText Confirmed = new("本局说明", "In this city");
    internal static readonly LocalText Basis = new("办理依据", "Law and rules");
    internal static readonly LocalText Law = new("《{0}》", "{0}");
    internal static readonly LocalText From = new("从哪里来：", "From: ");

    private static readonly LocalText Original = new("原件", "original");
    private static readonly LocalText Copy = new("复印件", "copy");
    private static readonly LocalText Both = new("原件和复印件", "original and copy");
    private static readonly LocalText Electronic = new("网上上传", "uploaded here");

    internal static LocalText FormOf(NeededDocument document)
    {
        var form = document.Form switch
        {
            DocumentForm.Original => Original,
            DocumentForm.Copy => Copy,
            DocumentForm.OriginalAndCopy => Both,
            DocumentForm.Electronic => Electronic,
            _ => throw new ArgumentOutOfRangeException(nameof(document)),
        };
        return document.Copies == 1 ? form : new($"{form.Zh} {document.Copies} 份", $"{form.En}, {document.Copies} of each");
    }
}
