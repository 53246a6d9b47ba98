using Governance.Contracts;

namespace Governance.Core.GroupRobots;

internal static class RobotsText
{
    internal static readonly LocalText WeCom = new("企业微信", "WeCom");
    internal static readonly LocalText DingTalk = new("钉钉", "DingTalk");
    internal static readonly LocalText Feishu = new("飞书", "Feishu");
    internal static readonly LocalText Called = new("群机器人", "the group robot");
    internal static readonly LocalText AGroupRobot = new("群机器人", "A group robot");
    internal static readonly LocalText NoSuchUnit = new("没有这个部门。", "There is no such unit.");
    internal static readonly LocalText ChooseAPlatform = new("请选择平台。", "Choose a platform.");
    internal static readonly LocalText GiveTheAddress = new("请粘贴机器人的 Webhook 地址。", "Paste the webhook address of the robot.");
    internal static readonly LocalText SecretIsTooLong = new("加签密钥最多 200 个字。", "The secret has at most 200 characters.");
    internal static readonly LocalText ChooseNews = new("请至少选一件要提醒的事。", "Choose at least one thing to tell.");
    internal static readonly LocalText TryFirst = new("请先试发，群里收到了再启用。", "Try it first, and switch it on once the group has the message.");

    internal static readonly LocalText ClearedAloneSaySo = new(
        "只有自己可以知悉保密件的人才能这样设。", "Only somebody who is cleared for confidential enquiries can say so.");

    internal static LocalText AddressIsAnothers(RobotPlatform platform) => new(
        $"这不是{platform.Name.Zh}机器人的地址，应以 https://{platform.Hosts[0]}/ 开头。",
        $"This is no address of a robot of {platform.Name.In("en")}: it begins with https://{platform.Hosts[0]}/.");

    internal static LocalText RobotOf(LocalText platform) => new($"{platform.Zh}群机器人", $"Group robot of {platform.In("en")}");

    /// <summary>The first words are the same each time: a robot that wants a keyword can have them.</summary>
    internal static LocalText Beginning(LocalText bureau, LocalText unit) =>
        new($"【网络问政】{bureau.Zh} {unit.Zh}", $"[Enquiries] {bureau.In("en")}, {unit.In("en")}");

    internal static LocalText Trial(LocalText bureau, LocalText unit) => new(
        $"{Beginning(bureau, unit).Zh}\n试发成功：启用以后，新件、补充、临期和超时会在这里提醒。",
        $"{Beginning(bureau, unit).In("en")}\nThis is a trial: once switched on, new enquiries and what is due are told here.");

    internal static LocalText Of(RobotNews news) => news switch
    {
        RobotNews.New => new("新件", "New"),
        RobotNews.CitizenWrote => new("来件人有补充", "The citizen has written"),
        RobotNews.DueSoon => new("快到期", "Due soon"),
        _ => new("已超时", "Overdue"),
    };

    internal static LocalText Of(RobotNews news, string number, string? due) => new(
        $"{Of(news).Zh} {number}{(due is null ? "" : $"，{due} 前答复")}", $"{Of(news).In("en")}: {number}{(due is null ? "" : $", due {due}")}");

    internal static LocalText OfAConfidentialOne(RobotNews news) => new($"{Of(news).Zh}：一件保密事项", $"{Of(news).In("en")}: a confidential matter");

    internal static LocalText Counted(IReadOnlyList<(RobotNews News, int Count)> counts) => new(
        string.Join("，", counts.Select(count => $"{Of(count.News).Zh} {count.Count} 件")),
        string.Join(", ", counts.Select(count => $"{Of(count.News).In("en")}: {count.Count}")));

    /// <param name="kept">As it is kept of a robot: what kind of thing went wrong.</param>
    internal static LocalText Failed(string kept) => kept switch
    {
        "code 310000" => new("钉钉没有收下（310000）：请核对加签密钥、关键词（可设“网络问政”）和 IP 限制",
            "DingTalk refused it (310000): check the secret, the keyword (网络问政 is in each message) and the addresses allowed"),
        "code 93000" => new("企业微信说没有这个机器人（93000），请核对地址", "WeCom knows no such robot (93000): check the address"),
        "code 19021" => new("飞书说签名不对（19021），请核对密钥", "Feishu says that the signature is wrong (19021): check the secret"),
        "code 19024" => new("飞书没有收下（19024）：请把关键词设为“网络问政”", "Feishu refused it (19024): 网络问政 as the keyword is in each message"),
        _ when kept.StartsWith("code ", StringComparison.Ordinal) && RobotPlatform.IsTooFast(kept[5..]) =>
            new("发得太快，被平台限速，稍后再发", "the platform wants fewer messages; it is sent again later"),
        _ when kept.StartsWith("code ", StringComparison.Ordinal) => new($"平台没有收下（{kept[5..]}）", $"the platform refused it ({kept[5..]})"),
        _ => Webhooks.WebhooksText.Failed(kept),
    };

    internal static LocalText InWords(RobotEntry robot)
    {
        if (RobotPlatform.Find(robot.Platform) is not { } platform)
            return new("没有群机器人", "no group robot");
        string Line(string language, string on, string off, string always, string cleared) => string.Join(" · ", new[]
        {
            platform.Name.In(language), robot.On ? on : off, string.Join(language == "zh" ? "、" : ", ", robot.News.Select(news => Of(news).In(language))),
            robot.OfficeHoursAlone ? "" : always, robot.Cleared ? cleared : "",
        }.Where(part => part.Length > 0));
        return new(Line("zh", "启用", "停用", "下班也发", "群内都可知悉保密件"), Line("en", "on", "off", "at any hour", "all are cleared"));
    }
}
