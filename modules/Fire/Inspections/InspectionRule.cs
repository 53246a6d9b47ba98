using Governance.Contracts;
using NodaTime;

namespace Governance.Fire.Inspections;

/// <summary>
/// What makes an inspection one that holds: two inspectors (article 42 of the Administrative Punishments Law), a day that has been, a date to put things right
/// that can be kept, and a re-inspection after it.
/// </summary>
internal static class InspectionRule
{
    /// <summary>Within how many working days after the last day to put it right one looks again, by the rules on fire supervision.</summary>
    internal const int ReinspectWithin = 3;

    internal const int LongestCorrection = 180;

    private static readonly char[] Between = ['、', '，', ',', ' ', '；', ';', '\n'];

    /// <summary>Null when all is well.</summary>
    internal static LocalText? Wrong(FormValues values, LocalDate acceptedOn, LocalDate today)
    {
        var inspectors = (values["inspectors"] ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().Count();
        if (inspectors < 2)
            return new("检查人员不得少于两人，请写两个人的姓名，中间用顿号。", "There are two inspectors at least; give both names, with a comma between them.");
        if (Dates.Read(values["inspectedOn"]) is not { } on)
            return new("请填写检查日期。", "Please give the day of the inspection.");
        if (on > today)
            return new("检查日期还没有到，检查以后再填。", "That day has not come; take the step after the inspection.");
        return on < acceptedOn
            ? new($"检查日期早于收件的{Dates.Written(acceptedOn).Zh}，请核对。", $"The inspection cannot be before {Dates.Written(acceptedOn).In("en")}, when this came in.")
            : null;
    }

    internal static LocalText? WrongCorrection(FormValues values)
    {
        if (Dates.Read(values["correctBy"]) is not { } by || Dates.Read(values["inspectedOn"]) is not { } on)
            return new("请填写整改的最后一天。", "Please give the last day to put it right.");
        if (by < on)
            return new("整改期限不能早于检查日期。", "The last day cannot be before the inspection.");
        return by > on.PlusDays(LongestCorrection)
            ? new($"整改期限超过 {LongestCorrection} 日，危险会一直在，请核对日期。", $"More than {LongestCorrection} days leaves the danger too long. Please check the date.")
            : null;
    }
}
