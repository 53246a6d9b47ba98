using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Units;

namespace Governance.Core.Routing;

/// <summary>A routing rule as a sentence, for who compares versions.</summary>
[PerRequest]
internal sealed class RuleSentence(UnitDirectory units, Departments departments)
{
    internal LocalText Of(RoutingRule rule)
    {
        var (zh, en) = (new List<string>(), new List<string>());
        var when = rule.When;
        Add("类型", "kind", when.Kinds?.Select(KindNames.Of));
        Add("业务", "business", when.BusinessTypes?.Select(code => departments.Online.BusinessType(code)?.Title ?? new(code, code)));
        Add("渠道", "channel", when.Channels?.Select(Channels.NameOf));
        Add("内容含", "text has", when.Words?.Select(Same));
        foreach (var (field, values) in when.Form ?? new Dictionary<string, IReadOnlyList<string>>())
            Add(field, field, values?.Select(Same));
        if (when.AtLeast is { } urgency)
            Part($"紧急程度至少 {urgency switch { Urgency.Normal => "一般", Urgency.High => "较急", _ => "紧急" }}", $"urgency at least {urgency}");
        if (when.Confidential is { } confidential)
            Part(confidential ? "保密" : "不保密", confidential ? "confidential" : "not confidential");
        if (!string.IsNullOrWhiteSpace(when.Area))
            Part($"区域 {when.Area}", $"area {when.Area}");
        var unit = units.Find(rule.Unit)?.Name ?? new LocalText(rule.Unit, rule.Unit);
        return new(
            $"{string.Join("；", zh)} → {unit.Zh}{(rule.Confidential == true ? "，转为保密" : "")}",
            $"{string.Join("; ", en)} → {unit.In("en")}{(rule.Confidential == true ? ", made confidential" : "")}");

        void Add(string chinese, string english, IEnumerable<LocalText>? values)
        {
            if (values?.ToArray() is { Length: > 0 } some)
                Part($"{chinese} {string.Join("、", some.Select(value => value.Zh))}", $"{english} {string.Join(", ", some.Select(value => value.In("en")))}");
        }

        void Part(string chinese, string english)
        {
            zh.Add(chinese);
            en.Add(english);
        }

        static LocalText Same(string text) => new(text, text);
    }
}
