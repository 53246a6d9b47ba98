using Governance.Contracts;

namespace Governance.Host.Admin;

internal static partial class AdminText
{
    internal static readonly LocalText RedCards = new(
        "红色提示卡：有人正有危险先打电话，或者这件事不归这里办。没有条件的显示在最上面；有条件的，群众选了那样的答案时出现，提交后再显示一次。",
        "Red cards: in danger ring first, or this is not handled here. Without a condition a card stands at the very top; with one it appears when "
            + "the answers say so, and once more after sending.");
    internal static readonly LocalText AddACard = new("添加提示卡", "Add a card");
    internal static readonly LocalText WhatToDoInOneSentence = new("要做什么（一句话）", "What to do, in one sentence");
    internal static readonly LocalText WhatElseHelpsOptional = new("还要知道什么（选填）", "What else helps (optional)");
    internal static readonly LocalText NumbersToRing = new("拨打的电话", "Numbers to ring");
    internal static readonly LocalText CommaBetween = new("，", ", ");
    internal static readonly LocalText WithCommasBetweenSuchAs = new("用逗号分开，如 110，120", "With commas between, such as 110, 120");
    internal static readonly LocalText WhichServiceInstead = new("请用哪一项业务（编码，选填）", "Which service to use instead (code, optional)");
    internal static readonly LocalText AddressOfSomebodyElse = new("别处的网址（https:// 开头，选填）", "Address of somebody else (beginning with https://, optional)");
    internal static readonly LocalText WhatTheLinkSays = new("网址的名称", "What the link says");
    internal static readonly LocalText WithTheseAnswersItCannotBeSent = new("这样填写的不能提交", "With these answers it cannot be sent");
    internal static readonly LocalText AlwaysAtTheVeryTop = new("总是显示在最上面。", "Always, at the very top.");
    internal static readonly LocalText WhatTheStandardAsks = new(
        "国家标准要求的办事要素，群众最先看到。拿不准的写到“待确认”，不会给群众看，由业务负责人在“指南待确认”里确认。",
        "What the national standard asks of a guide; citizens read it first. What you are not sure of goes under 'to be confirmed': no citizen reads "
            + "it before a specialist has confirmed it.");
    internal static readonly LocalText AddADocument = new("添加材料", "Add a document");
    internal static readonly LocalText WhatItIsCalled = new("材料名称", "What it is called");
    internal static readonly LocalText OriginalOrCopy = new("原件还是复印件", "Original or copy");
    internal static readonly LocalText Copies = new("份数", "Copies");
    internal static readonly LocalText WhereFromOptional = new("从哪里来（选填）", "Where from (optional)");
    internal static readonly LocalText WhoNeedNotBringItOptional = new("谁可以不带（选填）", "Who need not bring it (optional)");
    internal static readonly LocalText AlwaysNeeded = new("总是要带。", "Always needed.");
    internal static readonly LocalText TimeThatIsPromised = new("承诺时限", "Time that is promised");
    internal static readonly LocalText TimeByLaw = new("法定时限", "Time by law");
    internal static readonly LocalText HowMuch = new("收多少", "How much");
    internal static readonly LocalText FixedBy = new("收费依据", "Fixed by");
    internal static readonly LocalText WhoPaysLessOptional = new("减免等说明（选填）", "Who pays less (optional)");
    internal static readonly LocalText AddALawOrRule = new("添加依据", "Add a law or rule");
    internal static readonly LocalText FullNameOfTheLawOrRule = new("法律法规的全称", "Full name of the law or rule");
    internal static readonly LocalText ArticleOptional = new("条款（选填）", "Article (optional)");
    internal static readonly LocalText WhatItRulesOptional = new("规定了什么（选填）", "What it rules (optional)");
    internal static readonly LocalText WhyAPartIsLeftOut = new("没有的要素，写明为什么", "Why a part is left out");
    internal static readonly LocalText ToBeConfirmedCitizensDoNotReadIt = new("待确认（群众看不到）", "To be confirmed (citizens do not read it)");
    internal static readonly LocalText Original = new("原件", "Original");
    internal static readonly LocalText Copy2 = new("复印件", "Copy");
    internal static readonly LocalText OriginalAndCopy = new("原件和复印件", "Original and copy");
    internal static readonly LocalText Uploaded = new("网上上传", "Uploaded");
    internal static readonly LocalText NotWrittenYet = new("还没有写", "Not written yet");
    internal static readonly LocalText FreeOfCharge = new("不收费", "Free of charge");
    internal static readonly LocalText ThereIsAFee = new("收费", "There is a fee");
    internal static readonly LocalText OneALine = new("每行一条", "One a line");
    internal static readonly LocalText English2 = new("（英文）", " (English)");
    internal static readonly LocalText Close2 = new("收起：", "Close: ");
    internal static readonly LocalText Open2 = new("展开：", "Open: ");
    internal static readonly LocalText Close3 = new("收起", "Close");
    internal static readonly LocalText Open3 = new("展开", "Open");
    internal static readonly LocalText AddressOptionalABureausOwnGoesUnde = new(
        "地址（选填，各地自己的在“地址电话”里写）",
        "Address (optional; a bureau's own goes under 'Addresses and telephones')");
    internal static readonly LocalText HoursOptional = new("办公时间（选填）", "Hours (optional)");
    internal static readonly LocalText StopCard = new("提示卡", "Card");
    internal static readonly LocalText Document = new("材料", "Document");
    internal static readonly LocalText Law = new("依据", "Law");

    /// <summary>The parts of the service standard, as the drawing board calls them, by the word that files write.</summary>
    internal static readonly Dictionary<string, LocalText> ServiceParts = new()
    {
        ["basis"] = new("办理依据", "Law and rules"),
        ["conditions"] = new("受理条件", "Who can use it"),
        ["documents"] = new("申请材料", "Documents"),
        ["process"] = new("办事步骤", "How it goes"),
        ["time"] = new("办理时限", "Time"),
        ["fee"] = new("收费", "Fee"),
        ["place"] = new("办理地点", "Place"),
        ["phone"] = new("咨询电话（科室没有时）", "Telephone, if the unit has none"),
        ["supervision"] = new("监督电话", "Telephone for complaints"),
        ["result"] = new("办理结果", "Result"),
    };

    internal static LocalText NoPartBecause(LocalText part) => new($"没有“{part.Zh}”，因为", $"No '{part.In("en")}', because");
}
