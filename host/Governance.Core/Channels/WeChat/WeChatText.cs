using Governance.Contracts;

namespace Governance.Core.Channels.WeChat;

internal static class WeChatText
{
    internal static readonly LocalText WhatToGet = new(
        "登录 mp.weixin.qq.com，在“设置与开发”的“开发接口管理”里取得开发者ID（AppID）和开发者密码（AppSecret），并把本服务器访问互联网用的地址加入“IP白名单”；"
        + "在“公众号设置”里查到原始ID。答复要能推送到微信，公众号须经认证。四十八小时以后还想通知的，再在“模板消息”里选一个模板。",
        "Sign in at mp.weixin.qq.com. Developer ID (AppID) and developer password (AppSecret) stand in 设置与开发, 开发接口管理; enter the address by which this "
        + "server reaches the internet into the IP whitelist there. The original ID stands in 公众号设置. Only a verified account can push replies. To tell "
        + "citizens of news after 48 hours, choose a template in 模板消息 as well.");
    internal static readonly LocalText WhereTheAddressGoes = new(
        "在同一页的“服务器配置”里，URL 填下面的地址，Token 和 EncodingAESKey 与这里填的一致，消息加解密方式选“安全模式”，数据格式选 XML，保存后启用。先在这里保存，再到那里提交：微信会马上来核对。",
        "On the same page, in 服务器配置: enter the address below as URL, Token and EncodingAESKey as they are here, choose safe mode (安全模式) and XML, submit "
        + "and enable it. Save here first: WeChat calls at once to verify.");
    internal static readonly LocalText Address = new("接口地址", "Address of the interface");
    internal static readonly LocalText OriginalId = new("原始ID", "Original ID");
    internal static readonly LocalText OriginalIdIsNone = new("原始ID以 gh_ 开头。", "An original ID begins with gh_.");
    internal static readonly LocalText AppId = new("开发者ID（AppID）", "Developer ID (AppID)");
    internal static readonly LocalText AppIdIsNone = new("AppID 以 wx 开头，共 18 个字符。", "An AppID begins with wx and has 18 characters.");
    internal static readonly LocalText AppSecret = new("开发者密码（AppSecret）", "Developer password (AppSecret)");
    internal static readonly LocalText Token = new("令牌（Token）", "Token");
    internal static readonly LocalText TokenHint = new("自己定的 3 到 32 个字母或数字，越难猜越好", "3 to 32 letters or digits of your own choice, hard to guess");
    internal static readonly LocalText EncodingAesKey = new("消息加解密密钥（EncodingAESKey）", "EncodingAESKey");
    internal static readonly LocalText KeyIsNone = new("应当是 43 位字母和数字，请从微信后台复制。", "It has 43 letters and digits: copy it from WeChat.");
    internal static readonly LocalText EncodingAesKeyHint = new(
        "43 个字符。填了就只收加密的消息；明文模式才不填，那样别人截获一次就可能冒充微信",
        "43 characters. With it, only encrypted messages are taken; leave it empty for plain mode alone, which whoever overhears one message may imitate");
    internal static readonly LocalText PreviousKey = new("上一个 EncodingAESKey", "The EncodingAESKey before");
    internal static readonly LocalText PreviousKeyHint = new("更换密钥时填，换的当口消息不丢", "While the key is being changed, so that no message is lost");
    internal static readonly LocalText NewsTemplate = new("通知模板的 ID", "ID of the template for news");
    internal static readonly LocalText NewsTemplateHint = new(
        "四十八小时以后不能再直接发消息，用它告诉群众有新进展；不填就不发", "After 48 hours nothing can be written freely; this says that there is news. Without it nothing is sent then");
    internal static readonly LocalText NewsTemplateKey = new("模板里写内容的字段", "The template's field for the content");
    internal static readonly LocalText NewsLink = new("点开通知去的网址", "Where the notice leads to");
    internal static readonly LocalText NewsLinkHint = new(
        "一般是查询页，如 https://wenzheng.example.cn/track", "Usually the tracking page, such as https://wenzheng.example.org/track");

    internal static readonly LocalText Menu = new("公众号的菜单", "Menu of the account");
    internal static readonly LocalText MenuHint = new(
        "由平台维护的，按启用的部门自动更新，会替换公众号原有的菜单", "One that is kept here follows the departments that are on, and replaces the menu that the account has");
    internal static readonly LocalText MenuIsLeft = new("不改动公众号上的菜单", "leave the menu of the account as it is");
    internal static readonly LocalText MenuIsOurs = new("由平台维护", "keep it here");
    internal static readonly LocalText MenuAsk = new("菜单：提问的名称", "Menu: name for asking");
    internal static readonly LocalText MenuServices = new("菜单：部门服务的名称", "Menu: name for the departments' services");
    internal static readonly LocalText MenuItems = new("菜单：列出哪些", "Menu: which of them");
    internal static readonly LocalText MenuItemsHint = new(
        "部门模块名或者业务代码，用逗号隔开，最多五个，如 Demo, demo.one；不填就是前五个部门",
        "Names of departments' modules or codes of business types, with commas between them, five at most, such as Demo, demo.one; "
            + "without any the first five departments");
    internal static readonly LocalText MenuMine = new("菜单：自己诉求的名称", "Menu: name for one's own enquiries");
    internal static readonly LocalText MenuPortal = new("菜单：网站的名称", "Menu: name for the portal");

    internal static readonly LocalText UsualAsk = new("我要提问", "Ask");
    internal static readonly LocalText UsualServices = new("部门服务", "Services");
    internal static readonly LocalText UsualMine = new("我的诉求", "Mine");
    internal static readonly LocalText UsualPortal = new("网上平台", "Portal");

    internal static LocalText MenuNameTooLong(int characters) => new(
        $"微信只显示 {characters} 个汉字，请缩短。", $"WeChat shows {characters} Chinese characters or {2 * characters} letters. Please shorten it.");

    /// <summary>No more than 20 characters: a template's field holds no more.</summary>
    internal static readonly LocalText ThereIsNews = new("您的诉求有新进展，请凭查询码查看", "There is news for you");

    internal static readonly LocalText Welcome = new(
        "您好，这里是网络问政。有事请直接在这里写，可以发图片、语音和位置，我们收到后会告诉您查询码和答复时间。写“我的诉求”，可以看自己的事办到哪一步。",
        "Welcome. Write here whatever you want to ask; pictures, voice and places can be sent as well. Query code and due time come back at once. "
        + "Write \"My enquiries\" to see where yours stand.");
    internal static readonly LocalText PleaseAsk = new(
        "请直接写下您要问的事、建议或者投诉，可以发图片、语音和位置。我们收到后会告诉您查询码和答复时间。",
        "Write what you want to ask, suggest or complain about; pictures, voice and places can be sent as well. Query code and due time come back at once.");
    internal static readonly LocalText PictureWasNotKept = new(
        "随这条消息的图片没有收下，请到网站上传", "The picture of this message was not kept; please upload it on the portal");
    internal static readonly LocalText VoiceWasNotKept = new(
        "这条语音没有收下，请用文字再写一遍", "The recording was not kept; please say it once more in writing");
    internal static readonly LocalText WrittenByMachine = new(
        "文字由微信识别语音得来，可能有错", "WeChat has written down what was spoken; it may be wrong");
    internal static readonly LocalText VideosAreNotKept = new(
        "微信里的视频这里收不了，请到网站上传", "Videos cannot be taken in from WeChat; please upload them on the portal");
    internal static readonly LocalText CannotBeRead = new(
        "这种微信消息这里读不了，请用文字再写一遍", "This kind of message cannot be read here; please say it in writing");

    internal static readonly LocalText SentPlace = new("发送的位置", "The place that was sent");

    internal static LocalText Location(string label, string latitude, string longitude) => new(
        $"位置：{label}\n纬度 {latitude}，经度 {longitude}", $"Place: {label}\nlatitude {latitude}, longitude {longitude}");

    internal static LocalText Link(string title, string description, string address) => new(
        string.Join('\n', new[] { $"链接：{title}", description, address }.Where(line => line.Length > 0)),
        string.Join('\n', new[] { $"Link: {title}", description, address }.Where(line => line.Length > 0)));
}
