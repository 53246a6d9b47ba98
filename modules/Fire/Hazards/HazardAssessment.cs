using Governance.Contracts;

namespace Governance.Fire.Hazards;

/// <summary>
/// How soon somebody has to go. What blocks the way out or has been switched off is looked at within twenty-four hours, everything else within three working
/// days: the rules on fire supervision and inspection (消防监督检查规定).
/// </summary>
internal static class HazardAssessment
{
    private static readonly LocalText Burning = new(
        "写信人说正在冒烟、起火或者有人被困，请马上核对 119 是否已经出动。",
        "Smoke, fire or somebody trapped is reported: see at once whether 119 has turned out.");

    private static readonly LocalText WithinADay = new("二十四小时内实地核查。", "To be inspected on the spot within twenty-four hours.");

    private static readonly LocalText WithinThreeDays = new("三个工作日内实地核查。", "To be inspected on the spot within three working days.");

    private static readonly Assessment Usual = new(Complexity.Complex, Urgency.Normal, Reason: WithinThreeDays);

    /// <summary>Where many people are who do not know the way out, or cannot walk it.</summary>
    internal static bool IsCrowdedOrHelpless(FormValues form) => form["site"] is "school" or "hospital" or "mall" or "hotel" or "entertainment";

    internal static Assessment OfLane(FormValues form)
    {
        if (form["fireNow"] == "yes")
            return Now(Burning);
        if (form["stillThere"] == "no")
            return Usual;
        return form["blocked"] == "all" || IsCrowdedOrHelpless(form)
            ? Now(new("消防车现在进不去。二十四小时内实地核查，先联系物业或者车主移开。",
                "A fire engine cannot get in now. To be inspected within twenty-four hours; first have the management or the owner clear it."))
            : Soon(WithinADay);
    }

    internal static Assessment OfHazard(FormValues form) => (form["hazard"], form["peopleNow"]) switch
    {
        _ when form["fireNow"] == "yes" => Now(Burning),
        ("gas-smell", _) => Now(new("闻到燃气味，请马上核对 119 和燃气公司是否已经到场。", "A smell of gas: see at once whether 119 and the gas company are there.")),
        ("exit-locked", "yes") => Now(new("有人在里面而安全出口锁着。马上联系场所开门，二十四小时内实地核查。",
            "People are inside and the exit is locked. Have it opened at once; to be inspected within twenty-four hours.")),
        ("exit-locked" or "exit-blocked" or "facilities-off", _) => Soon(WithinADay),
        ("dangerous-goods" or "living-in-workshop" or "hot-work", "yes") => Soon(new(
            "危险正在发生，里面有人。", "It is going on, with people inside.")),
        _ when IsCrowdedOrHelpless(form) => Soon(WithinThreeDays),
        _ => Usual,
    };

    internal static Assessment OfElectricBicycle(FormValues form) => form switch
    {
        _ when form["fireNow"] == "yes" => Now(Burning),
        _ when form["act"] == "charging" && form["spot"] is "stairwell" or "lobby" or "corridor" => Soon(new(
            "正堵着逃生的路充电，二十四小时内实地核查，先请物业断电移开。",
            "Charging in the very way of escape: to be inspected within twenty-four hours; first have the management unplug and move it.")),
        _ when form["spot"] is "stairwell" or "lobby" or "corridor" => Soon(WithinADay),
        _ => Usual,
    };

    private static Assessment Now(LocalText reason) => new(Complexity.Complex, Urgency.Emergency, Reason: reason);

    private static Assessment Soon(LocalText reason) => new(Complexity.Complex, Urgency.High, Reason: reason);
}
