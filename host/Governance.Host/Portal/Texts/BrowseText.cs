using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.EmbeddedPostgres;

namespace Governance.Host.Portal.Texts;

/// <summary>Search, departments, business types, the public enquiry zone.</summary>
internal static class BrowseText
{
    internal static readonly LocalText Search = new("搜索", "Search");
    internal static readonly LocalText SearchLabel = new("搜服务、指南和已经答复过的问题", "Search services, guides and answers");
    internal static readonly LocalText Results = new("“{0}”的搜索结果", "Results for '{0}'");
    internal static readonly LocalText Services = new("可以办的事", "Services");
    internal static readonly LocalText Answers = new("已有答案", "Answers we have given");
    internal static readonly LocalText NothingFound = new("没有找到与“{0}”有关的内容。可以换个说法再搜，或者直接问我们。", "Nothing was found for '{0}'. Try other words, or ask us.");
    internal static readonly LocalText Elsewhere = new("这件事一般由{0}办理，可以拨打", "This is usually handled by {0}: ring");
    internal static readonly LocalText AskInstead = new("没有找到？直接问我们", "Not what you need? Ask us");
    internal static readonly LocalText DepartmentHot = new("热点问答", "Often asked");
    internal static readonly LocalText Desks = new("地址、电话和时间", "Addresses, telephones and hours");
    internal static readonly LocalText ComeForMost = new("来得最多的", "What people come for most");
    internal static readonly LocalText AskDepartment = new("其他问题", "Something else");
    internal static readonly LocalText AskDepartmentText = new(
        "上面没有您要办的事？直接提问，由网络问政办公室转给有关科室。", "Not listed above? Ask, and the Online Enquiry Office passes it to the right desk.");
    internal static readonly LocalText DepartmentGone = new(
        "没有这个部门，或者它的网上业务暂时没有开通。", "There is no such department, or its online services are switched off at present.");
    internal static readonly LocalText TypeGone = new(
        "没有这项业务，或者它暂时没有开通。您可以直接提问，由网络问政办公室答复。",
        "There is no such service, or it is switched off at present. You can ask instead; the Online Enquiry Office answers.");
    internal static readonly LocalText NotHere = new("没有找到", "Not found");

    internal static readonly LocalText PrintGuide = new("打印这一页", "Print this page");
    internal static readonly LocalText Start = new("开始填写", "Start now");
    internal static readonly LocalText StartQuestion = new("提交咨询", "Ask a question");
    internal static readonly LocalText Promised = new("时限", "Deadline");
    internal static readonly LocalText Kind = new("类别", "Kind");
    internal static readonly LocalText AnsweredBy = new("由谁答复", "Answered by");
    internal static readonly LocalText Discreet = new("保密", "Confidential");
    internal static readonly LocalText DiscreetText = new("只有具名的办理人能看到您写的内容。", "Only the officers named for it can see what you write.");
    internal static readonly LocalText AnonymousToo = new("可以不留姓名。", "You may stay unnamed.");
    internal static readonly LocalText Guide = new("业务指南", "Guide");
    internal static readonly LocalText Downloads = new("表格下载", "Forms to download");
    internal static readonly LocalText LookUp = new("马上查", "Find out now");
    internal static readonly LocalText LookUpHint = new("填好后马上看到结果，不会保存您填的内容。", "You see the answer at once. What you fill in is not kept.");
    internal static readonly LocalText LookUpButton = new("查询", "Find out");
    internal static readonly LocalText LookUpFound = new("查询结果", "Here is the answer");
    internal static readonly LocalText LookUpOff = new(
        "现在查不到结果，请直接提交咨询，我们在时限内答复您。", "We cannot look it up just now. Please ask; we answer within the time stated.");
    internal static readonly LocalText StillAsk = new("还有疑问，带着这些内容提问", "Still in doubt? Ask, with what you filled in");

    internal static readonly LocalText Questions = new("问答公开", "Questions and answers");
    internal static readonly LocalText QuestionsLead = new(
        "大家常问的，和已经公开答复的。公开的内容不含任何人的个人信息。", "What is often asked, and answers that were made public. Nothing personal is published.");
    internal static readonly LocalText QuestionsLabel = new("在问答中搜索", "Search the answers");
    internal static readonly LocalText QuestionsNone = new("还没有公开的问答。", "No answers have been published yet.");
    internal static readonly LocalText GeneralAnswers = new("综合", "General");
}
