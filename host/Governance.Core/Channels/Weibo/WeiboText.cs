using Governance.Contracts;

namespace Governance.Core.Channels.Weibo;

internal static class WeiboText
{
    /// <summary>How Weibo itself begins a comment that answers another; a pattern.</summary>
    internal const string BeginsAnAnswer = @"^\s*回复@[^:：\s]{1,60}\s*[:：]\s*";

    internal static readonly LocalText WhatToGet = new(
        "微博账号须经认证（蓝V）。在 open.weibo.com 建一个应用，通过审核，用本账号授权，取得 access_token；"
        + "收私信还要在“粉丝服务”里打开“开发模式”，绑定这个应用，并取得它的 AppSecret。"
        + "普通接口一天只能调用 100 次，所以评论每 30 分钟、提到我们的微博每 3 小时看一次，留 30 次用来回复；要更快，请向微博申请商业接口。"
        + "人民微博没有公开的接口，腾讯微博已经关闭，都接不了。“试一试”只看一条最新评论，用掉一次调用，不发任何东西。",
        "The account must be verified. At open.weibo.com register an app, have it approved, authorise it by the account and get its access_token. For private "
        + "messages switch on the developer mode (开发模式) of 粉丝服务 too, bind the app, and take its AppSecret. Ordinary access has 100 calls a day: comments "
        + "are read each 30 minutes, mentions each 3 hours, and 30 calls are kept for replies; business access has more. People's Weibo has no documented "
        + "interface and Tencent Weibo is closed. \"Try it\" reads the newest comment, which is one call, and writes nothing.");
    internal static readonly LocalText WhereTheAddressGoes = new(
        "在粉丝服务的“开发模式”里，URL 填下面的地址，AppKey 填绑定的应用。先在这里保存，再到那里提交：微博会马上来核对。微博不签名消息的内容，所以这个地址是秘密。",
        "In the developer mode of 粉丝服务: enter the address below as URL, and the app's AppKey. Save here first: Weibo calls at once to verify. Weibo does not "
        + "sign what it sends, so the address is a secret.");
    internal static readonly LocalText Uid = new("账号的 UID", "The account's UID");
    internal static readonly LocalText UidIsNone = new("UID 是一串数字，请从账号主页的网址里复制。", "A UID is a number: copy it from the address of the account's page.");
    internal static readonly LocalText UidHint = new("主页网址 weibo.com/u/ 后面的数字", "The number behind weibo.com/u/ in the address of the account's page");
    internal static readonly LocalText AppSecret = new("应用的 AppSecret", "The app's AppSecret");
    internal static readonly LocalText AppSecretHint = new(
        "核对推送来的私信用；不填就收不了私信", "Proves that private messages come from Weibo; without it none are taken in");
    internal static readonly LocalText AccessToken = new("access_token", "access_token");
    internal static readonly LocalText AccessTokenHint = new(
        "会到期；到期后这里会显示“账号、密钥或密码不对”，请重新授权", "It ends some day; then it says here that the platform does not accept it: authorise anew");
    internal static readonly LocalText MessageToken = new("粉丝服务的 access_token", "The access_token of 粉丝服务");
    internal static readonly LocalText MessageTokenHint = new("与上面的一样就不填", "Leave it empty where it is the same");
    internal static readonly LocalText OwnAddress = new("本单位访问互联网的 IP", "The bureau's address in the internet");
    internal static readonly LocalText OwnAddressIsNone = new("请写 IPv4 地址，如 203.0.113.7。", "Give an IPv4 address, such as 203.0.113.7.");
    internal static readonly LocalText OwnAddressHint = new(
        "微博要求每条回复报告操作人的真实 IP（rip）", "Weibo wants to be told from which address a reply is written (rip)");
    internal static readonly LocalText Reading = new("评论和提到我们的微博", "Comments and mentions");
    internal static readonly LocalText AreRead = new("收", "are taken in");
    internal static readonly LocalText AreNotRead = new("不收，只收私信", "are not, private messages alone");
    internal static readonly LocalText CallsADay = new("一天可以调用多少次", "Calls a day");
    internal static readonly LocalText CallsADayHint = new("普通接口是 100", "100 with ordinary access");
    internal static readonly LocalText KeptForWriting = new("其中留给回复的", "Kept of them for replies");
    internal static readonly LocalText KeptForWritingHint = new("只剩这么多时不再看新评论，第二天再看", "When no more are left, reading waits for the next day");
    internal static readonly LocalText CommentsEvery = new("每隔几分钟看评论", "Minutes between looks at comments");
    internal static readonly LocalText MentionsEvery = new("每隔几分钟看提到我们的", "Minutes between looks at mentions");
    internal static readonly LocalText Access = new("接口", "Access");
    internal static readonly LocalText OrdinaryAccess = new("普通接口", "ordinary");
    internal static readonly LocalText BusinessAccess = new("商业接口", "business");
    internal static readonly LocalText Address = new("接口地址", "Address of the interface");
    internal static readonly LocalText AddressHint = new("商业接口填 https://c.api.weibo.com/2", "https://c.api.weibo.com/2 for business access");
    internal static readonly LocalText MessageAddress = new("私信接口地址", "Address of the interface for private messages");

    internal static readonly LocalText Welcome = new(
        "您好，这里是网络问政。有事请直接私信，我们收到后会告诉您查询码和答复时间。写“我的诉求”，可以看自己的事办到哪一步。",
        "Welcome. Write here whatever you want to ask; query code and due time come back at once. Write \"My enquiries\" to see where yours stand.");
    internal static readonly LocalText PictureWasNotKept = new(
        "私信里的图片这里取不到，请到网站上传", "The picture of this message cannot be fetched here; please upload it on the portal");
    internal static readonly LocalText VoiceWasNotKept = new(
        "私信里的语音这里取不到，请用文字再写一遍", "The recording cannot be fetched here; please say it once more in writing");
    internal static readonly LocalText WasMentioned = new(
        "在微博里提到我们；微博只让我们私信他一次，已经用来告诉他查询码", "Mentioned us in a post; Weibo lets us write to him once, which was the query code");

    internal static LocalText NumberIsNone(long least, long most) => new($"请写 {least} 到 {most} 的数。", $"Give a number from {least} to {most}.");

    internal static LocalText Position(string longitude, string latitude) => new(
        $"位置：经度 {longitude}，纬度 {latitude}", $"Place: longitude {longitude}, latitude {latitude}");

    /// <param name="post">As it was when the comment was read.</param>
    internal static LocalText UnderThePost(string post) => new($"公开写在这条微博下面：{post}", $"Written in public under this post: {post}");

    internal static LocalText MentionedInAPost { get; } = new("在自己的微博里公开提到我们", "Mentioned us in a post of his own, in public");

    internal static LocalText OfAPost(string post) => new($"转发的微博：{post}", $"The post that was passed on: {post}");
}
