using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core;
using Governance.Core.Enquiries;
using Governance.Core.Routing;
using Governance.Host.Office;

namespace Governance.Host.Admin.Routing;

/// <summary>A routing rule as a sentence, and what is different between two versions of the rules.</summary>
internal static class RuleText
{
    internal static string When(RoutingCondition when, Speech speech, Func<string, string> businessType, ChannelsFound channels)
    {
        var parts = new List<string>();
        Add(speech.Say(AdminText.RoutingKind), when.Kinds?.Select(kind => speech.Say(OfficeText.Of(kind))));
        Add(speech.Say(AdminText.Business), when.BusinessTypes?.Select(businessType));
        Add(speech.Say(AdminText.RoutingChannel), when.Channels?.Select(channel => speech.Say(channels.NameOf(channel))));
        Add(speech.Say(AdminText.TextHas), when.Words);
        foreach (var (field, values) in when.Form ?? new Dictionary<string, IReadOnlyList<string>>())
            Add(field, values);
        if (when.AtLeast is { } urgency)
            parts.Add(speech.Say(AdminText.RoutingUrgencyAtLeast(OfficeText.Of(urgency))));
        if (when.Confidential is { } confidential)
            parts.Add(confidential ? speech.Say(AdminText.RoutingConfidential) : speech.Say(AdminText.NotConfidential));
        if (when.General is { } general)
            parts.Add(general ? speech.Say(AdminText.WithoutBusinessType) : speech.Say(AdminText.WithBusinessType));
        if (when.Area is { } area)
            parts.Add(speech.Say(AdminText.RoutingArea(area)));
        return parts.Count == 0 ? speech.Say(AdminText.EveryEnquiry) : string.Join(speech.Say(OfficeText.Semicolon), parts);

        void Add(string name, IEnumerable<string>? values)
        {
            if (values?.ToArray() is { Length: > 0 } some)
                parts.Add($"{name} {string.Join(speech.Say(OfficeText.Comma), some)}");
        }
    }

    /// <summary>The names of rules that came, went, or are not what they were; and whether those that stayed stand in another order.</summary>
    internal static IReadOnlyList<LocalText> Between(IReadOnlyList<RoutingRule> before, IReadOnlyList<RoutingRule> after)
    {
        var was = before.GroupBy(rule => rule.Name).ToDictionary(group => group.Key, group => Print(group));
        var now = after.GroupBy(rule => rule.Name).ToDictionary(group => group.Key, group => Print(group));
        var changes = new List<LocalText>();
        changes.AddRange(now.Keys.Except(was.Keys).Select(name => AdminText.RoutingAdded(name)));
        changes.AddRange(was.Keys.Except(now.Keys).Select(name => AdminText.RoutingRemoved(name)));
        changes.AddRange(now.Where(pair => was.TryGetValue(pair.Key, out var old) && old != pair.Value)
            .Select(pair => AdminText.RoutingChanged(pair.Key)));
        if (!before.Select(rule => rule.Name).Where(now.ContainsKey).SequenceEqual(after.Select(rule => rule.Name).Where(was.ContainsKey)))
            changes.Add(AdminText.OrderIsDifferent);
        return changes;
    }

    /// <summary>Errors that name the rule they are about, as the administrator counts them.</summary>
    internal static Problem? Numbered(Problem? problem) => problem is null ? null : problem with
    {
        Errors = [.. problem.Errors.Select(error => error.Field.Split('[', ']') is ["rules", var index, ..] && int.TryParse(index, out var number)
            ? error with { Message = AdminText.RoutingRule(number + 1, error.Message) }
            : error)],
    };

    /// <summary>The same for rules that say the same: records with lists do not compare by what is in the lists.</summary>
    internal static string Print(IEnumerable<RoutingRule> rules) => System.Text.Json.JsonSerializer.Serialize(rules);
}
