using System.Globalization;
using Governance.Contracts;

namespace Governance.Traffic.Violations;

/// <summary>One row of the violation register, as far as it is told.</summary>
internal sealed record ViolationRecord(string Date, string Place, string Act, string Fine, string Points, string State)
{
    internal static ViolationRecord Of(IReadOnlyDictionary<string, string> row) => new(
        row.GetValueOrDefault("date", ""),
        row.GetValueOrDefault("place", ""),
        row.GetValueOrDefault("act", ""),
        row.GetValueOrDefault("fine", ""),
        row.GetValueOrDefault("points", ""),
        row.GetValueOrDefault("state", ""));

    internal LookUpFact Fact(int number)
    {
        var on = Dates.Read(Date) is { } date ? Dates.Written(date) : Date;
        var state = StateText;
        return new(
            new($"第 {number} 条", string.Create(CultureInfo.InvariantCulture, $"Record {number}")),
            new(Joined("，", on.Zh, Place, Act, Given("罚款 ", Fine, " 元"), Given("记 ", Points, " 分"), state.Zh),
                Joined(", ", on.In("en"), Place, Act, Given("fine ", Fine, " yuan"), Given("", Points, " points"), state.In("en"))));
    }

    private LocalText StateText => State switch
    {
        "open" => new("未处理", "not yet dealt with"),
        "unpaid" => new("已处罚，待缴款", "decided, fine unpaid"),
        "paid" => new("已处理，已缴款", "dealt with and paid"),
        "cancelled" => new("已撤销", "cancelled"),
        _ => new("办理中", "in progress"),
    };

    private static string Given(string before, string value, string after) => value.Length == 0 ? "" : before + value + after;

    private static string Joined(string separator, params string[] parts) => string.Join(separator, parts.Where(part => part.Length > 0));
}
