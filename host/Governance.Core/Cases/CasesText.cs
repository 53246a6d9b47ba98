using System.Globalization;
using Governance.Contracts;

namespace Governance.Core.Cases;

internal static class CasesText
{
    internal static readonly LocalText Unseen = new("没有这个案件，或者不由您查看。", "There is no such case, or it is not yours to see.");
    internal static readonly LocalText Forbidden = new("这个案件不由您的单位办理。", "Your unit does not work on this case.");
    internal static readonly LocalText UnitIsClosed = new("您的单位已经停办，不能立新的案件。", "Your unit is closed and can open no case.");
    internal static readonly LocalText NoFileNumber = new("这不是办件编号，请核对。", "This is no file number. Please check it.");
    internal static readonly LocalText IsInThisCase = new("已经在这个案件里。", "It is in this case already.");
    internal static readonly LocalText IsInAnotherCase = new("已经并入另一个案件，请先从那里退出。", "It is joined to another case; take it out there first.");
    internal static readonly LocalText CaseIsClosed = new("案件已经关闭，请先重新打开。", "The case is closed; open it again first.");
    internal static readonly LocalText NotInThisCase = new("这件诉求不在这个案件里。", "The enquiry is not in this case.");
    internal static readonly LocalText NobodyToTell = new("案件里还没有诉求，没有人可以告知。", "There is no enquiry in the case, and nobody to tell.");
    internal static readonly LocalText NewsOfTheCase = new("案件进展", "News of the case");
    internal static readonly LocalText ClosedAlready = new("案件已经关闭。", "The case is closed already.");
    internal static readonly LocalText NotClosed = new("案件没有关闭。", "The case is open.");
    internal static readonly LocalText StillSpreading = new(
        "上一条消息还在发给各件诉求，请稍等再关闭。", "The last message is still being written to the enquiries; wait a moment.");
    internal static readonly LocalText GeneralEnquiry = new("一般诉求", "General enquiry");

    internal static LocalText Numbered(long serial) => new(
        string.Create(CultureInfo.InvariantCulture, $"案件 {serial}"), string.Create(CultureInfo.InvariantCulture, $"Case {serial}"));

    internal static LocalText JoinedTo(LocalText name) => new($"并入{name.Zh}", $"Joined to {name.En}");

    internal static LocalText TakenOutOf(LocalText name) => new($"退出{name.Zh}", $"Taken out of {name.En}");

    internal static LocalText HowMany(int most, int now) => new(
        $"请写办件编号，一次 1 到 {most} 个，现在是 {now} 个。", $"Give from 1 to {most} file numbers; there are {now}.");
}
