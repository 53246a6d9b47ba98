using Governance.Contracts;

namespace Governance.Host.Office;

internal static partial class OfficeText
{
    internal static readonly LocalText AboutRobots = new(
        "在单位的企业微信、钉钉或飞书群里添加机器人，新件、补充、临期和超时会在群里提醒：只说编号、什么事、几时到期，不含内容和姓名。"
        + "同时来得多的合成一条；下班后只提醒紧急的，其余上班再发。",
        "A robot in your unit's group at WeCom, DingTalk or Feishu tells of new enquiries, of what citizens add and of what is due: by number and due "
        + "time, never by contents or names. What comes together is told together, and outside office hours only what is urgent.");
    internal static readonly LocalText YourHeadChangesTheRobot = new("由单位负责人设置。", "The head of your unit sets it.");
    internal static readonly LocalText RobotPlatform = new("平台", "Platform");
    internal static readonly LocalText NoRobot = new("没有机器人", "No robot");
    internal static readonly LocalText RobotAddress = new("Webhook 地址", "Webhook address");
    internal static readonly LocalText RobotAddressKept = new("Webhook 地址（不改就空着）", "Webhook address (leave empty to keep it)");
    internal static readonly LocalText WhereTheAddressIs = new(
        "群设置 → 群机器人 → 添加，把它给的地址粘贴到这里；有安全设置的，选加签，或者关键词“网络问政”。",
        "Group settings, robots, add: paste the address it gives. Where it asks for a safety setting, choose a signature or the keyword 网络问政.");
    internal static readonly LocalText RobotSecret = new("加签密钥（选填，随地址一起填）", "Secret to sign with (optional)");
    internal static readonly LocalText RobotTells = new("提醒哪些事", "What is told");
    internal static readonly LocalText InOfficeHoursAlone = new("下班后只提醒紧急的", "Outside office hours only what is urgent");
    internal static readonly LocalText AllInTheGroupAreCleared = new(
        "群里人人可以知悉保密件（不勾选的，只说“一件保密事项”）", "All in the group are cleared for confidential enquiries (else it says only that there is one)");
    internal static readonly LocalText RobotIsOn = new("启用（先试发）", "In use (try it first)");
    internal static readonly LocalText TryRobot = new("试发", "Try it");
    internal static readonly LocalText RobotWorks = new("试发成功，请到群里看看；勾选启用并保存", "It worked: look at the group, then switch it on and save");
    internal static readonly LocalText RobotIsOff = new("没有启用", "Not in use");
    internal static readonly LocalText RobotHasNotSpoken = new("已启用，还没有发过", "In use, nothing said yet");

    internal static LocalText TryRobotOf(LocalText unit) => new($"试发：{unit.Zh}", $"Try the robot of {unit.In("en")}");

    internal static LocalText SaveRobotOf(LocalText unit) => new($"保存{unit.Zh}的群机器人", $"Save the robot of {unit.In("en")}");

    internal static LocalText RobotLastSpoke(string at) => new($"最近提醒 {at}", $"last spoke {at}");

    internal static LocalText RobotFails(LocalText why, string at) => new($"发不出去（{at}）：{why.Zh}", $"in trouble ({at}): {why.In("en")}");

    internal static LocalText RobotSwitchedOff(string at, LocalText? why) => new(
        $"多日发不出去，已停用（{at}）{(why is null ? "" : $"：{why.Zh}")}", $"switched off, nothing arrived for days ({at}){(why is null ? "" : $": {why.In("en")}")}");
}
