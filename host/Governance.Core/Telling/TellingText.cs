using Governance.Contracts;
using Governance.Core.Correspondence;

namespace Governance.Core.Telling;

internal static class TellingText
{
    internal static readonly LocalText NameOfThePlatform = new("网络问政平台", "Online Enquiries");
    internal static readonly LocalText SayHowMuch = new("请选择要告诉您多少。", "Choose how much you want to be told.");
    internal static readonly LocalText WhereTo = new("要发邮件通知您，请写电子邮箱；不要通知的，请选“都不发”。", "Give the e-mail address to write to, or choose to be told nothing.");
    internal static readonly LocalText ThereIsNews = new("您的事项有新进展", "There is news of your matter");
    internal static readonly LocalText ThereIsNewsWithTheCode = new("您的事项有新进展，请凭查询码查看。", "There is news of your matter. Your query code shows it.");
    internal static readonly LocalText HowToChange = new(
        "这封信由平台自动发出，没有人看回信。不想再收到，可以在查询页上改。",
        "The platform sends this by itself, and nobody reads an answer to it. You can stop it on the tracking page.");

    internal static readonly LocalText AnswersAreRead = new(
        "直接回复，就能补充情况或者回答我们的问题。", "You can simply answer: to add something, or to answer what we asked.");

    internal static LocalText SubjectWithNumber(string title, string number) => new($"{title}（{number}）", $"{title} ({number})");

    internal static LocalText YourEnquiry(string number) => new($"办件编号 {number} 的诉求有新进展：", $"There is news of the enquiry with the file number {number}:");

    internal static LocalText Fact(LocalText name, string value) => new($"{name.Zh}：{value}", $"{name.In("en")}: {value}");

    /// <param name="page">Null where nobody has said at which address the portal is reached.</param>
    internal static LocalText WhereItStands(string? page) => page is null
        ? new("查看全部内容、补充材料或者评价，请到平台的“查询进度”页，输入提交时给您的查询码。",
            "To read all of it, to add something or to rate the reply, open the tracking page of the platform and enter the query code that you were given.")
        : new($"查看全部内容、补充材料或者评价，请打开 {page} ，输入提交时给您的查询码。",
            $"To read all of it, to add something or to rate the reply, open {page} and enter the query code that you were given.");

    internal static LocalText ChangedTo(NewsWanted wanted) => wanted switch
    {
        NewsWanted.All => new("通知方式改为：有进展就发邮件", "From now on told of all news by mail"),
        NewsWanted.ThatThereIsNews => new("通知方式改为：邮件只说有新进展", "From now on told by mail only that there is news"),
        _ => new("通知方式改为：不发邮件", "From now on told nothing by mail"),
    };

    internal static LocalText How(LocalText channel, ToldEnd end) => end switch
    {
        ToldEnd.Delivered => new($"已用{channel.Zh}通知", $"told by {Small(channel)}"),
        ToldEnd.OnItsWay => new($"{channel.Zh}正在发出", $"{channel.In("en")} is on its way"),
        ToldEnd.Unknown => new($"{channel.Zh}发出了，是否送到不清楚", $"{channel.In("en")} was sent; whether it arrived is unknown"),
        _ => new($"{channel.Zh}没有送到", $"{channel.In("en")} was not delivered"),
    };

    private static string Small(LocalText channel) => channel.In("en") is ['E', ..] name ? $"e{name[1..]}" : channel.In("en");
}
