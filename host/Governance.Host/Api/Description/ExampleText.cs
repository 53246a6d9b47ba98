using Governance.Core.Enquiries;

namespace Governance.Host.Api.Description;

/// <summary>Requests that work as they stand.</summary>
internal static class ExampleText
{
    internal const string Enquiry =
        """
        {
          "kind": "consultation",
          "subject": "驾驶证快到期了怎么换",
          "body": "我的驾驶证下个月到期，人在外地，请问可以在当地换证吗？需要带什么材料？",
          "contact": { "name": "李女士", "mobile": "13800138000" }
        }
        """;

    internal const string Message = """{ "text": "补充：我的驾驶证是 C1。" }""";

    internal const string Rating = """{ "stars": 5, "comment": "答复很快，也很清楚。", "solved": "yes" }""";

    internal const string FollowUpWork = """{ "work": "已经打电话向来件人说明，并约好明天到窗口补办。" }""";

    internal const string Step = """{ "values": { "reply": "您好，可以在当地换证，请带身份证和体检证明。" } }""";

    internal const string HandOver = """{ "unit": "office", "reason": "属于综合咨询。" }""";

    internal const string NoAnswerBecause = """{ "reason": "留言是致谢，没有新的问题。" }""";
    internal const string LateBecause = """{ "explanation": "外地车管所的核实结果还没有到，最迟下周三答复您。" }""";

    internal const string MoreTime = """{ "by": "3 working days", "explanation": "需要向外地车管所核实，请您再等三个工作日。" }""";

    internal const string FoundComplex = """{ "explanation": "情况复杂，需要现场勘查，七个工作日内答复您。" }""";

    internal const string CodeToStop = """{ "reason": "来件人来电说查询码被别人看到了，已核实身份。" }""";

    internal const string ValueToReveal = """{ "field": "contact.mobile" }""";

    internal const string NamedCase = """{ "name": "某公司涉嫌非法吸收公众存款案", "number": "A4412000000002026010001", "confidential": false }""";

    internal const string EnquiriesToJoin = """{ "fileNumbers": ["2026-000123-7", "2026-000131-2"] }""";

    internal const string EnquiryToLeave = """{ "enquiry": "0199f7e2-6c1e-7a53-9d0b-3f4f5a6b7c8d", "reason": "核实后不属于本案。" }""";

    internal const string News = """{ "email": "zhang@example.com", "news": "thatThereIsNews" }""";
    internal const string Device =
        """
        {
          "endpoint": "https://updates.push.services.mozilla.com/wpush/v2/gAAAAABexample",
          "key": "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8",
          "auth": "BTBZMqHH6r4Tts7J_aSIgg"
        }
        """;
    internal const string ConfirmationCode = """{ "code": "482913" }""";
    internal const string Publication =
        """{ "question": "驾驶证到期，人在外地怎么换？", "answer": "可以在当地任意车辆管理所换证，请带身份证和体检证明。" }""";

    internal const string MessageToAll = """{ "text": "本案已经移送审查起诉，各位的登记已随案移送，请保留好凭证。" }""";

    internal const string WantedModule = """{ "state": "off", "reason": "系统升级" }""";

    internal const string RollBack = """{ "reason": "新版本的表单有误" }""";

    internal const string Routing =
        """
        {
          "basedOnVersion": 0,
          "reason": "城东片区的问题交给办公室",
          "rules": [ { "name": "城东", "unit": "office", "when": { "kinds": ["complaint"], "words": ["城东"] } } ]
        }
        """;

    internal const string TriedRouting =
        """
        { "days": 30, "rules": [ { "name": "城东", "unit": "office", "when": { "words": ["城东"] } } ] }
        """;

    internal const string SecondAdmin = """{ "works": ["upload", "turnOn"], "basedOnVersion": 0, "reason": "等级保护要求" }""";

    internal const string Decline = """{ "reason": "还没有测试报告" }""";

    internal const string BringBack = """{"reason": "新规则分错了部门", "basedOnVersion": 3}""";

    internal const string Stations =
        """
        {
          "daysAhead": 20, "changeHours": 2, "basedOnVersion": 0, "reason": "城东站检修",
          "stations": [ { "number": 1, "name": "城东机动车检验站", "times": ["08:30", "09:00"], "capacity": 6, "closedOn": ["2026-12-07"] } ]
        }
        """;

    internal const string QuestionToUnit = """{ "unit": "office", "question": "请就活动现场的交通组织提出意见。", "by": "2 working days" }""";

    internal const string GivenOpinion = """{ "stance": "agreesWithConditions", "text": "请在东侧路口增设引导。" }""";

    internal const string GoneOnWithout = """{ "text": "多次催办没有回复，活动日期临近。" }""";

    internal const string QuestionTakenBack = """{ "text": "问错了单位。" }""";
}
