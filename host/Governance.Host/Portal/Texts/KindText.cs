using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Statistics;
using Governance.WorkingTime;

namespace Governance.Host.Portal.Texts;

/// <summary>The six kinds of enquiry: what they are called, what each is for, and the promise that goes with it.</summary>
internal static class KindText
{
    internal static LocalText Name(EnquiryKind kind) => KindNames.Of(kind);

    internal static LocalText Purpose(EnquiryKind kind) => kind switch
    {
        EnquiryKind.Consultation => new("想问怎么办、要带什么、什么时候能好", "Ask how to do something, what to bring, or when it will be ready"),
        EnquiryKind.Suggestion => new("对公安工作有想法、有改进意见", "Tell us how policing could be better"),
        EnquiryKind.Complaint => new("对民警、辅警的执法或者态度不满意", "Say what was wrong with how an officer acted"),
        EnquiryKind.Tip => new("知道违法犯罪或者安全隐患的线索，可以不留姓名", "Report a crime or a danger; you may stay unnamed"),
        EnquiryKind.Petition => new("向公安机关提出请求、申诉和意见", "Put a request or a grievance before the police"),
        _ => new("办一件下面没有列出的事，先在网上提出来", "Apply for something that is not listed here"),
    };

    internal static LocalText Promise(EnquiryKind kind, TimeLimit? own) => own is { } limit ? Within(limit) : kind switch
    {
        EnquiryKind.Consultation => new("简单的 24 小时内答复；复杂的 7 个工作日内", "Answered within 24 hours when simple, within 7 working days when complex"),
        EnquiryKind.Suggestion or EnquiryKind.Complaint => new("争取 7 个工作日，最长 15 个工作日", "We aim for 7 working days; at most 15"),
        EnquiryKind.Tip => new("24 小时内首次回应", "First response within 24 hours"),
        EnquiryKind.Petition => new("15 个工作日内答复", "Answered within 15 working days"),
        _ => new("7 个工作日内答复", "Answered within 7 working days"),
    };

    private static LocalText Within(TimeLimit limit) => limit.Unit == TimeLimitUnit.Hours
        ? new($"{limit.Amount} 小时内答复", $"Answered within {PlainDates.Counted(limit.Amount, "hour")}")
        : new($"{limit.Amount} 个工作日内答复", $"Answered within {PlainDates.Counted(limit.Amount, "working day")}");
}
