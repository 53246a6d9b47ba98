using Governance.Contracts;
using Governance.Core;
using Governance.Core.Enquiries;
using Governance.Core.Routing;
using Governance.Host.Office;

namespace Governance.Host.Admin.Routing;

/// <summary>A routing rule as a sentence, and what is different between two versions of the rules.</summary>
internal static class RuleText
{
    internal static string When(RoutingCondition when, Speech speech, Func<string, string> businessType)
    {
        var parts = new List<string>();
        Add(speech.Say("类型", "kind"), when.Kinds?.Select(kind => speech.Say(OfficeText.Of(kind))));
        Add(speech.Say("业务", "business"), when.BusinessTypes?.Select(businessType));
        Add(speech.Say("渠道", "channel"), when.Channels?.Select(channel => speech.Say(Channels.NameOf(channel))));
        Add(speech.Say("内容含", "text has"), when.Words);
        foreach (var (field, values) in when.Form ?? new Dictionary<string, IReadOnlyList<string>>())
            Add(field, values);
        if (when.AtLeast is { } urgency)
            parts.Add(speech.Say($"至少{OfficeText.Of(urgency).Zh}", $"urgency at least {OfficeText.Of(urgency).En}"));
        if (when.Confidential is { } confidential)
            parts.Add(confidential ? speech.Say("保密", "confidential") : speech.Say("不保密", "not confidential"));
        if (when.Area is { } area)
            parts.Add(speech.Say($"区域 {area}", $"area {area}"));
        return parts.Count == 0 ? speech.Say("所有诉求", "every enquiry") : string.Join(speech.Say("；", "; "), parts);

        void Add(string name, IEnumerable<string>? values)
        {
            if (values?.ToArray() is { Length: > 0 } some)
                parts.Add($"{name} {string.Join(speech.Say("、", ", "), some)}");
        }
    }

    /// <summary>The names of rules that came, went, or are not what they were; and whether those that stayed stand in another order.</summary>
    internal static IReadOnlyList<LocalText> Between(IReadOnlyList<RoutingRule> before, IReadOnlyList<RoutingRule> after)
    {
        var was = before.GroupBy(rule => rule.Name).ToDictionary(group => group.Key, group => Print(group));
        var now = after.GroupBy(rule => rule.Name).ToDictionary(group => group.Key, group => Print(group));
        var changes = new List<LocalText>();
        changes.AddRange(now.Keys.Except(was.Keys).Select(name => new LocalText($"新增：{name}", $"Added: {name}")));
        changes.AddRange(was.Keys.Except(now.Keys).Select(name => new LocalText($"删除：{name}", $"Removed: {name}")));
        changes.AddRange(now.Where(pair => was.TryGetValue(pair.Key, out var old) && old != pair.Value).Select(pair => new LocalText($"修改：{pair.Key}", $"Changed: {pair.Key}")));
        if (!before.Select(rule => rule.Name).Where(now.ContainsKey).SequenceEqual(after.Select(rule => rule.Name).Where(was.ContainsKey)))
            changes.Add(new("顺序不同", "The order is different"));
        return changes;
    }

    /// <summary>Errors that name the rule they are about, as the administrator counts them.</summary>
    internal static Problem? Numbered(Problem? problem) => problem is null ? null : problem with
    {
        Errors = [.. problem.Errors.Select(error => error.Field.Split('[', ']') is ["rules", var index, ..] && int.TryParse(index, out var number)
            ? error with { Message = new($"第 {number + 1} 条：{error.Message.Zh}", $"Rule {number + 1}: {error.Message.In("en")}") }
            : error)],
    };

    /// <summary>The same for rules that say the same: records with lists do not compare by what is in the lists.</summary>
    internal static string Print(IEnumerable<RoutingRule> rules) => System.Text.Json.JsonSerializer.Serialize(rules);
}
