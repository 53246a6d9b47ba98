using Governance.Contracts;

namespace Governance.Traffic.Plates;

internal static class Preselection
{
    internal const string Code = "traffic.plate-preselection";

    /// <summary>Where the module remembers that a vehicle has its number; a vehicle's number says nothing of its owner.</summary>
    internal static string DocumentOf(string vin) => $"preselected/{vin.ToUpperInvariant()}";

    internal static LocalText Kept(string number) => new($"号码 {number} 已为申请人保留。", $"Number {number} is kept for the applicant.");

    internal static LocalText KeptAgain(string number) => new(
        $"三天占用已过，号码 {number} 仍空闲，已重新占用并保留。",
        $"The three days were over; number {number} was still free, and has been reserved again and kept.");

    internal static LocalText Released { get; } = new("号码已释放，其他人可以选用。", "The number is released for others.");

    /// <summary>In both languages: which the citizen reads is not known here.</summary>
    internal static string StillWanted(string number) =>
        $"您已还回号码 {number}，这件申请现在没有号码。还要办的，请写明想要的号码；不办了的，请写“不办了”，我们就此办结。\n"
            + $"You gave number {number} back, so this application has none. If you still want one, write which; if not, write so, and we close it.";

    internal static LocalText NoNumber { get; } = new(
        "申请里没有号码，不能确认；请退回申请人重新选号。",
        "The application names no number. Refuse it and ask the applicant to choose again.");

    internal static LocalText Lost(string number, LocalText why) => new(
        $"号码 {number} 已不能保留：{why.Zh} 请改为“核验不通过，释放号码”，并请申请人重新选号。",
        $"Number {number} can no longer be kept: {why.In("en")} Refuse the application and ask the applicant to choose again.");
}
