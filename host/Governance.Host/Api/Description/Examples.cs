using Governance.Core.Enquiries;

namespace Governance.Host.Api.Description;

/// <summary>Requests that work as they stand.</summary>
internal static class Examples
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

    internal const string Rating = """{ "stars": 5, "comment": "答复很快，也很清楚。" }""";

    internal const string Step = """{ "values": { "reply": "您好，可以在当地换证，请带身份证和体检证明。" } }""";

    internal const string HandOver = """{ "unit": "office", "reason": "属于综合咨询。" }""";

    internal const string LateBecause = """{ "explanation": "外地车管所的核实结果还没有到，最迟下周三答复您。" }""";

    internal const string MoreTime = """{ "by": "3 working days", "explanation": "需要向外地车管所核实，请您再等三个工作日。" }""";

    internal const string FoundComplex = """{ "explanation": "情况复杂，需要现场勘查，七个工作日内答复您。" }""";

    internal const string CodeToStop = """{ "reason": "来件人来电说查询码被别人看到了，已核实身份。" }""";

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
}
