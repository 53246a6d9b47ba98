using Governance.Contracts;
using Governance.Core.Enquiries;

namespace Governance.Host.Portal.Texts;

/// <summary>The six kinds of enquiry: what they are called, and what each is for.</summary>
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
}
