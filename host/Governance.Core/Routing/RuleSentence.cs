using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Units;

namespace Governance.Core.Routing;

/// <summary>A routing rule as a sentence, for who compares versions.</summary>
[PerRequest]
internal sealed class RuleSentence(UnitDirectory units, Departments departments, ChannelsFound channels)
{
    internal LocalText Of(RoutingRule rule)
    {
        var (zh, en) = (new List<string>(), new List<string>());
        var when = rule.When;
        Add(RoutingText.Kind, when.Kinds?.Select(KindNames.Of));
        Add(RoutingText.Business, when.BusinessTypes?.Select(code => departments.Online.BusinessType(code)?.Title ?? new(code, code)));
        Add(RoutingText.Channel, when.Channels?.Select(channels.NameOf));
        Add(RoutingText.TextHas, when.Words?.Select(Same));
        foreach (var (field, values) in when.Form ?? new Dictionary<string, IReadOnlyList<string>>())
            Add(Same(field), values?.Select(Same));
        if (when.AtLeast is { } urgency)
            Part(RoutingText.UrgencyAtLeast(urgency));
        if (when.Confidential is { } confidential)
            Part(confidential ? RoutingText.Confidential : RoutingText.NotConfidential);
        if (when.General is { } general)
            Part(general ? RoutingText.WithoutBusinessType : RoutingText.WithBusinessType);
        if (!string.IsNullOrWhiteSpace(when.Area))
            Part(RoutingText.Area(when.Area));
        var unit = units.Find(rule.Unit)?.Name ?? new LocalText(rule.Unit, rule.Unit);
        var sealing = rule.Confidential == true ? RoutingText.MadeConfidential : new("", "");
        return new($"{string.Join("；", zh)} → {unit.Zh}{sealing.Zh}", $"{string.Join("; ", en)} → {unit.In("en")}{sealing.En}");

        void Add(LocalText what, IEnumerable<LocalText>? values)
        {
            if (values?.ToArray() is { Length: > 0 } some)
                Part(new(
                    $"{what.Zh} {string.Join("、", some.Select(value => value.Zh))}", $"{what.En} {string.Join(", ", some.Select(value => value.In("en")))}"));
        }

        void Part(LocalText part)
        {
            zh.Add(part.Zh);
            en.Add(part.In("en"));
        }

        static LocalText Same(string text) => new(text, text);
    }
}
