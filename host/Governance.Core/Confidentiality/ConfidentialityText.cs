using Governance.Contracts;

namespace Governance.Core.Confidentiality;

internal static class ConfidentialityText
{
    internal static readonly LocalText NobodyInTheUnitThatOwns = new(
        "办理单位没有可以看保密诉求的人，设为保密后就没有人能办。请先由办理单位的民警认领，再设为保密。",
        "Nobody in the unit that owns it may read confidential enquiries, so nobody could answer it. Have one of its officers take it first.");
    internal static readonly LocalText ThisEnquiryIsConfidentialAlready = new("这件诉求已经是保密的。", "This enquiry is confidential already.");
    internal static readonly LocalText MadeConfidentialOnlyTheOfficersNamed = new(
        "转为保密办理，只有具名的办理人能看到",
        "Made confidential: only the officers named for it can see it");
    internal static readonly LocalText OnlyWhatStaffMadeConfidentialCan = new(
        "只有工作人员后来设为保密的才能解除；来件人要求保密、按规定保密的不能解除。",
        "Only what staff made confidential can be opened again; what the writer or the rules keep confidential stays so.");
    internal static readonly LocalText NoLongerConfidential = new("解除保密", "No longer confidential");
}
