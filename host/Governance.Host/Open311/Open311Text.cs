using Governance.Contracts;

namespace Governance.Host.Open311;

internal static class Open311Text
{
    internal static readonly LocalText GeneralEnquiries = new("一般诉求", "General enquiries");
    internal static readonly LocalText NoSuchService = new(
        "没有这项服务，或者不能通过 Open311 提交。可用的服务见 services.xml，其余请到网站办理。",
        "There is no such service, or it is not taken by Open311. services.xml lists those that are; the others are on the portal.");
    internal static readonly LocalText NoSuchRequest = new("没有这件诉求，或者没有公开。", "There is no such request, or it is not public.");
    internal static readonly LocalText KeyNeeded = new(
        "提交诉求需要本单位发放的 api_key，作为表单参数发送。", "Sending needs an api_key that the bureau has given out, sent as an argument of the form.");
    internal static readonly LocalText SendAForm = new(
        "请以 application/x-www-form-urlencoded 发送。", "Send it as application/x-www-form-urlencoded.");
    internal static readonly LocalText NotFromAnotherSitesPage = new(
        "不能由其他网站的网页直接提交。", "It cannot be sent by a page of another site.");
    internal static readonly LocalText NameAService = new("请写明 service_code，可用的见 services.xml。", "Name a service_code; services.xml lists them.");
    internal static readonly LocalText NoSuchAddress = new(
        "没有这个接口。可用的有 /open311/discovery、/open311/v2/services、services/{code}、requests、requests/{id}、tokens/{token}，以 .xml 或 .json 结尾。",
        "There is no such address. There are /open311/discovery and, below /open311/v2, services, services/{code}, requests, requests/{id} and "
            + "tokens/{token}, each ending in .xml or .json.");
    internal static readonly LocalText DescribeIt = new("请写明情况，最多 4,000 个字符。", "Say what it is about, in at most 4,000 characters.");
    internal static readonly LocalText GivenMoreThanOnce = new("只能给出一次。", "It may be given once only.");
    internal static readonly LocalText NotAskedHere = new(
        "这项服务在这里不问这一项；身份证号等敏感信息和文件，请到网站填写。",
        "This service does not ask for it here; what is sensitive, such as identity numbers, and files are given on the portal.");
    internal static readonly LocalText GiveBoth = new("lat 和 long 要一起给出。", "Give lat and long together.");
    internal static readonly LocalText MustBeAWebAddress = new("应该是 http 或 https 网址。", "It must be an http or https address.");
    internal static readonly LocalText EndsBeforeItStarts = new("不能早于 start_date。", "It must not be before start_date.");
    internal static readonly LocalText NoMoreThanNinetyDays = new("最多 90 天，请分段查询。", "Ninety days at most: ask part by part.");
    internal static readonly LocalText OpenOrClosed = new("只有 open 和 closed。", "It is open or closed.");
    internal static readonly LocalText MustBeAMoment = new(
        "应该是带时区的时间，如 2026-03-02T09:00:00+08:00。", "It must be a time with its offset, such as 2026-03-02T09:00:00+08:00.");
    internal static readonly LocalText OrByPlace = new(
        "可以用 address_string 或者 lat、long 代替。", "Taken from address_string, or lat and long, where it is not given.");
    internal static readonly LocalText AskedForSomeAnswers = new("只有部分情况需要填写。", "Asked for some answers only.");
    internal static readonly LocalText KeyService = new(
        "api_key 由本单位的平台管理员发放。", "An api_key is given out by whoever runs the bureau's platform.");

    internal static LocalText GeneralEnquiry(LocalText kind) => new(
        $"不属于下列任何一项服务的{kind.Zh}，由网络问政办公室分办。", $"{kind.In("en")} that fits none of the services: the online-enquiry office passes it on.");

    internal static LocalText AskedWhenAnswered(LocalText label) => new($"填写了“{label.Zh}”时才问。", $"Asked when '{label.In("en")}' is answered.");

    internal static LocalText AskedWhen(LocalText label, IReadOnlyList<LocalText> values) => new(
        $"“{label.Zh}”是{string.Join("、", values.Select(value => value.Zh))}时才问。",
        $"Asked when '{label.In("en")}' is {string.Join(" or ", values.Select(value => value.In("en")))}.");

    internal static LocalText InARow(IReadOnlyList<LocalText> parts) => new(
        string.Concat(parts.Select(part => part.Zh.TrimEnd('。') + "。")), string.Join(' ', parts.Select(part => part.In("en").TrimEnd('.') + ".")));

    internal static LocalText DegreesUpTo(int most) => new(
        $"应该是 -{most} 到 {most} 的度数，如 23.0469。", $"It must be degrees from -{most} to {most}, such as 23.0469.");

    internal static LocalText WholeNumberFromTo(int least, int most) => new(
        $"应该是 {least} 到 {most} 的整数。", $"It must be a whole number from {least} to {most}.");

    internal static LocalText NoMoreThan(int most) => new($"最多 {most} 个，用逗号分开。", $"{most} at most, with commas between them.");

    internal static LocalText Where(LocalText place) => new($"地点：{place.Zh}", $"Where: {place.In("en")}");

    internal static LocalText Link(string address) => new(
        $"来件附有链接（未经核实，平台没有打开过）：{address}", $"With a link that nobody has looked at: {address}");

    internal static LocalText Accepted(string code) => new(
        $"已受理。查询码 {code}，凭码在网站查看答复，请勿公开。", $"Accepted. Query code {code}: it opens the answer on the portal. Keep it to yourself.");

    internal static LocalText AcceptedWillBeAnswered(string code, string due) => new(
        $"已受理，最迟 {due} 答复。查询码 {code}，凭码在网站查看答复，请勿公开。",
        $"Accepted, to be answered by {due}. Query code {code}: it opens the answer on the portal. Keep it to yourself.");

    internal static LocalText Contact(LocalText bureau, string address) => new($"{bureau.Zh}，{address}", $"{bureau.In("en")}, {address}");

    internal static string SettingIs(string text) =>
        $"设置 Open311 只有 keys、everybody、off，现在是“{text}”。\nThe setting Open311 is keys, everybody or off; it is “{text}”.";

    internal static string KeyIsTooShort(int least) =>
        $"Open311__Keys 里的每个密钥至少 {least} 个字符。\nEach key in Open311__Keys has at least {least} characters.";

    internal const string PrintIsNone = "Open311__Keys 里 sha256: 之后应是 64 位十六进制数。\nIn Open311__Keys, sha256: is followed by 64 hexadecimal digits.";
}
