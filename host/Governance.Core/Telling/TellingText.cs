using Governance.Contracts;
using Governance.Core.Correspondence;

namespace Governance.Core.Telling;

internal static class TellingText
{
    internal static readonly LocalText NameOfThePlatform = new("网络问政平台", "Online Enquiries");
    internal static readonly LocalText SayHowMuch = new("请选择要告诉您多少。", "Choose how much you want to be told.");
    internal static readonly LocalText WhereTo = new("要通知您，请写电子邮箱或者手机号；不要的，请选“不通知”。", "Give an address to write to, or choose to be told nothing.");
    /// <param name="stop">Where all letters to this address are stopped; null where nobody has said at which address the portal is reached.</param>
    internal static LocalText HowToChange(Uri? stop) => new(
        "这封信由平台自动发出，没有人看回信。不想再收到，可以在查询页上改"
            + (stop is null ? "。" : $"；这个邮箱不想再收到任何通知的，请打开 {stop} 。"),
        "The platform sends this by itself, and nobody reads an answer to it. You can stop it on the tracking page"
            + (stop is null ? "." : $"; to stop all letters to this address, open {stop}"));

    /// <summary>What stands below a letter with a code: nobody reads an answer to it.</summary>
    /// <param name="stop">As in <see cref="HowToChange"/>.</param>
    internal static LocalText UnderALetter(Uri? stop, LocalText bureau) => new(
        $"\n\n这封信由平台自动发出，没有人看回信。{(stop is null ? "" : $"这个邮箱不想再收到任何通知的，请打开 {stop} 。")}\n\n{bureau.Zh}",
        $"\n\nThe platform sends this by itself, and nobody reads an answer to it.{(stop is null ? "" : $" To stop all letters to this address, open {stop}")}"
            + $"\n\n{bureau.In("en")}");

    internal static readonly LocalText AnswersAreRead = new(
        "直接回复，就能补充情况或者回答我们的问题。", "You can simply answer: to add something, or to answer what we asked.");

    internal static readonly LocalText NewsOnAScreen = new(
        "您的诉求有新进展，请凭查询码查看。", "There is news of your enquiry. Your query code shows it.");
    internal static readonly LocalText SomethingNew = new("有新进展", "there is news");

    /// <summary>In one sentence, for a text message.</summary>
    internal static LocalText Briefly(string number, string what) => new($"您的诉求（{number}）：{what}。", $"Your enquiry {number}: {what}.");

    /// <param name="page">As in <see cref="WhereItStands"/>.</param>
    internal static LocalText WhereItStandsBriefly(string? page) => page is null
        ? new("请凭查询码到平台查看。", "Your query code shows it on the tracking page.")
        : new($"请凭查询码到 {page} 查看。", $"Your query code shows it at {page}");

    internal static readonly LocalText IsAnsweredInPublic = new("您的留言已经答复。", "Your comment is answered.");
    internal static readonly LocalText IsAskedInPublic = new("您的留言，我们有话要问您。", "There is a question for you.");
    internal static readonly LocalText ThereIsNewsInPublic = new("您的留言有新进展。", "There is news of your comment.");

    /// <param name="page">As in <see cref="WhereItStands"/>.</param>
    internal static LocalText WhereItStandsInPublic(string? page) => page is null
        ? new("凭查询码到平台查看；没有查询码，请私信我们“查询码”。", " Your query code shows all of it. No code? Message us \"code\".")
        : new(
            $"凭查询码到 {page} 查看；没有查询码，请私信我们“查询码”。", $" Your query code shows all of it at {page} . No code? Message us \"code\".");

    internal static LocalText Fact(LocalText name, string value) => new($"{name.Zh}：{value}", $"{name.In("en")}: {value}");

    /// <param name="page">Null where nobody has said at which address the portal is reached.</param>
    internal static LocalText WhereItStands(string? page) => page is null
        ? new("查看全部内容、补充材料或者评价，请到平台的“查询进度”页，输入提交时给您的查询码。",
            "To read all of it, to add something or to rate the reply, open the tracking page of the platform and enter the query code that you were given.")
        : new($"查看全部内容、补充材料或者评价，请打开 {page} ，输入提交时给您的查询码。",
            $"To read all of it, to add something or to rate the reply, open {page} and enter the query code that you were given.");

    internal static LocalText Reached(LocalText channel) => new($"会用{channel.Zh}告诉来件人。", $"The writer is told by {Small(channel)}.");

    internal static LocalText ReachedOnceConfirmed(LocalText channel) => new(
        $"来件人还没有确认收{channel.Zh}的地址：确认以前只在查询页上看得到。",
        $"The writer has not confirmed the address for the {Small(channel)} yet: until then it stands on the tracking page alone.");

    internal static LocalText ReachedWithASentence(LocalText channel) => new(
        $"会用{channel.Zh}告诉来件人有新进展，内容在查询页上看。", $"The writer is told by {Small(channel)} that there is news; what it is stands on the tracking page.");

    internal static LocalText ReachedWithin(LocalText channel, int longest) => new(
        $"会用{channel.Zh}发给来件人，一条最多 {longest} 字；放不下的在查询页上看。",
        $"It goes to the writer by {Small(channel)}, at most {longest} characters; what does not fit stands on the tracking page.");

    internal static LocalText ReachedInPublic(LocalText channel, int longest) => new(
        $"会公开发在{channel.Zh}的评论里，谁都看得到，连同网址最多 {longest} 字：请不要写来件人的任何情况。里面有号码、证件的，只说已经答复。",
        $"It stands in public under the writer's comment in the {Small(channel)}, for all to read, at most {longest} characters with the portal's address: "
        + "write nothing about the writer. With numbers of people in it, it says no more than that there is an answer.");

    internal static LocalText ReachedInPublicWithASentence(LocalText channel) => new(
        $"会在{channel.Zh}的评论里公开说一句已经答复，内容只在查询页上看。",
        $"Under the writer's comment in the {Small(channel)} it says in public that there is an answer; what it is stands on the tracking page alone.");

    internal static LocalText ReachedUntilWithin(LocalText channel, string until, int longest) => new(
        $"{until} 前可以用{channel.Zh}发给来件人，一条最多 {longest} 字；放不下的和过后的只能在查询页上看。",
        $"Until {until} it goes to the writer by {Small(channel)}, at most {longest} characters; what does not fit, and all after that, stands on the tracking "
        + "page alone.");

    internal static LocalText ReachedUntil(LocalText channel, string until) => new(
        $"{until} 前可以用{channel.Zh}发给来件人，过后只能在查询页上看。",
        $"Until {until} it goes to the writer by {Small(channel)}; after that it stands on the tracking page alone.");

    internal static LocalText ReachedNoMore(LocalText channel, string until) => new(
        $"{channel.Zh}在 {until} 后不再让我们主动发，来件人再写来就能收到；答复在查询页上。",
        $"{channel.In("en")} has not let us write since {until}, until the writer writes again; the reply stands on the tracking page.");

    internal static LocalText ReachedUntilThenWaits(LocalText channel, string until) => new(
        $"{until} 前可以用{channel.Zh}发给来件人；{channel.Zh} 不能主动推送，过后要等他再写来，答复随之发出，其间只在查询页上。",
        $"Until {until} it goes to the writer by {Small(channel)}. {channel.In("en")} lets us write first to nobody: after that it waits until the writer "
        + "writes again, and stands on the tracking page meanwhile.");

    internal static LocalText Waits(LocalText channel) => new(
        $"{channel.Zh} 不能主动推送：来件人再写来时，答复随之发给他，其间只在查询页上。",
        $"{channel.In("en")} lets us write first to nobody: the reply goes out when the writer writes again, and stands on the tracking page meanwhile.");

    internal static LocalText OthersReadIt(LocalText channel) => new(
        $"来件人是在{channel.Zh}群里问的，群里的人都看得到答复：请不要写个人信息。写了的，群里只说已经答复。",
        $"The writer asked in a group of {channel.In("en")}, whose members all read the reply: write nothing personal. If you do, the group is told only that "
        + "there is a reply.");

    internal static readonly LocalText NotForAll = new(
        "内容涉及个人情况，不在这里说。", "As it may concern somebody personally, it is not said here.");

    internal static readonly LocalText SaidInPrivate = new("请看私信。", "Please read the private message.");

    internal static readonly LocalText AskInPrivate = new(
        "有查询码的，请在查询页上看；没有的，请私聊再问一次。", "Your query code shows it on the tracking page; without one, please ask again in a private chat.");

    /// <param name="landline">A number was left that no text message reaches.</param>
    internal static LocalText OnTheTrackingPageAlone(bool landline) => landline
        ? new("没有能自动通知的方式，来件人只在查询页上看得到；留了电话，可以打给他。",
            "There is no way to tell the writer by itself: it stands on the tracking page alone. A telephone number was left to ring.")
        : new("没有能自动通知的方式，来件人只在查询页上看得到。", "There is no way to tell the writer by itself: it stands on the tracking page alone.");

    internal static LocalText ChangedTo(NewsWanted wanted) => wanted switch
    {
        NewsWanted.All => new("通知方式改为：告诉我进展的内容", "From now on told what happened"),
        NewsWanted.ThatThereIsNews => new("通知方式改为：只告诉我有新进展", "From now on told only that there is news"),
        _ => new("通知方式改为：不通知", "From now on told nothing"),
    };

    internal static LocalText How(LocalText channel, ToldEnd end) => end switch
    {
        ToldEnd.Delivered => new($"已用{channel.Zh}通知", $"told by {Small(channel)}"),
        ToldEnd.OnItsWay => new($"{channel.Zh}正在发出", $"{channel.In("en")} is on its way"),
        ToldEnd.WaitsForTheWriter => new(
            $"{channel.Zh}不能主动推送，等来件人再写来时随之发出", $"{channel.In("en")} lets us write first to nobody: it goes out when the writer writes again"),
        ToldEnd.Unknown => new($"{channel.Zh}发出了，是否送到不清楚", $"{channel.In("en")} was sent; whether it arrived is unknown"),
        _ => new($"{channel.Zh}没有送到", $"{channel.In("en")} was not delivered"),
    };

    internal static readonly LocalText StandsOnThePage = new("没有能用的通知方式，写在查询页上", "stands on the tracking page; there was no way to tell");

    private static string Small(LocalText channel) => channel.In("en") is ['E', ..] name ? $"e{name[1..]}" : channel.In("en");
}
