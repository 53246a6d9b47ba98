using Governance.Contracts;
using NodaTime;

namespace Governance.EconomicInvestigation;

/// <summary>What is wrong with the items of a group, so that sums added up from them mean something.</summary>
internal static class ItemChecks
{
    /// <summary>An item that says exactly what another one says: most likely written twice, and then counted twice.</summary>
    internal static IEnumerable<FieldError> Repeated(FormValues form, string group, string field)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (item, index) in form.Items(group).Select((item, index) => (item, index)))
            if (item.Names.Count > 1
                && !seen.TryAdd(string.Join('\n', item.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key + pair.Value[0])), index))
            {
                var first = seen.Values.First(other => Same(form.Items(group)[other], item));
                yield return new(new GroupedName(group, index, field).ToString(), new(
                    $"与第 {first + 1} 项完全一样。真有两笔的，请在其中一笔补上合同编号、账号等不同之处。",
                    $"The same as item {first + 1}. If there were two, add what differs to one of them, such as contract or account."));
            }
    }

    /// <summary>Days before the first payment in: nothing comes back before anything was paid.</summary>
    internal static IEnumerable<FieldError> TooEarly(FormValues form, string paid, string returned, string field)
    {
        if (form.Items(paid).Select(payment => Dates.Read(payment["paidOn"])).Min() is not { } first)
            yield break;
        foreach (var (item, index) in form.Items(returned).Select((item, index) => (item, index)))
            if (Dates.Read(item[field]) is { } day && day < first)
                yield return new(new GroupedName(returned, index, field).ToString(), new(
                    $"早于第一笔投入（{Dates.Written(first).Zh}），请核对日期。", $"Before the first payment in ({Dates.Written(first).In("en")}). Please check the day."));
    }

    private static bool Same(FormValues left, FormValues right) =>
        left.Names.Count == right.Names.Count && left.All(pair => right[pair.Key] == pair.Value[0]);
}
