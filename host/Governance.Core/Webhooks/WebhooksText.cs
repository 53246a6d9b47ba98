using Governance.Contracts;

namespace Governance.Core.Webhooks;

internal static class WebhooksText
{
    internal static readonly LocalText Called = new("对外通知", "the webhooks");
    internal static readonly LocalText NoLongerThere = new("已移除的对外通知", "A webhook that was removed");
    internal static readonly LocalText TwiceTheSame = new("这个名称前面已经有了。", "This name stands above already.");
    internal static readonly LocalText AddressIsNone = new(
        "请写完整的地址，如 https://hotline.example.cn/hooks/enquiries。",
        "Give a whole address, such as https://hotline.example.org/hooks/enquiries.");
    internal static readonly LocalText AddressHoldsTooMuch = new(
        "地址里不要带用户名、密码或者“#”。", "The address must hold neither a user name nor a password nor \"#\".");
    internal static readonly LocalText NotEncrypted = new(
        "请用 https 地址。接收方在本单位内网的，由运维设置 Webhooks__AllowPrivate。",
        "Give an address with https. For a receiver in your own network, whoever runs the server sets Webhooks__AllowPrivate.");
    internal static readonly LocalText LeadsInside = new(
        "这是本机或者内网的地址。接收方确实在内网的，由运维设置 Webhooks__AllowPrivate。",
        "This address lies in your own network. If the receiver is there, whoever runs the server sets Webhooks__AllowPrivate.");
    internal static readonly LocalText MakeASecret = new("请生成密钥，交给接收方。", "Make a secret and hand it to the receiver.");
    internal static readonly LocalText ChooseEvents = new("请至少选一件要通知的事。", "Choose at least one thing to tell.");
    internal static readonly LocalText ContentsAreForReaders = new(
        "技术管理员自己不能看诉求内容，也不能让内容发出去；请由其他管理员勾选。",
        "A technical admin reads no enquiries and cannot let their contents out. Another admin has to choose this.");
    internal static readonly LocalText IsNotOff = new("它没有被平台停用。", "The platform has not switched it off.");

    internal static LocalText NoMoreThan(int most) => new($"最多 {most} 个。", $"No more than {most}.");

    /// <param name="kept">As it is kept of a receiver: what kind of thing went wrong.</param>
    internal static LocalText Failed(string kept) => kept switch
    {
        "inside" => new("地址指向内网或者本机，没有发送", "the address leads into your own network, and nothing was sent"),
        "certificate" => new("对方服务器的证书无效", "the receiver's certificate is not valid"),
        "slow" => new("对方 10 秒内没有回答", "the receiver did not answer within 10 seconds"),
        "unreachable" => new("连不上对方，请核对地址", "the receiver cannot be reached: check the address"),
        "status 410" => new("对方说这个地址已经不用了（410）", "the receiver says that the address is gone (410)"),
        "status 429" => new("对方嫌发得太快（429），会再发", "the receiver wants fewer messages at once (429); they are sent again"),
        _ when kept.StartsWith("status 3", StringComparison.Ordinal) =>
            new($"对方要求改发到别的地址（{Number(kept)}），请填写新地址", $"the receiver points to another address ({Number(kept)}): enter that"),
        _ when kept.StartsWith("status ", StringComparison.Ordinal) =>
            new($"对方没有收下（{Number(kept)}）", $"the receiver did not take it ({Number(kept)})"),
        _ => new($"出错了（{kept}），会再发", $"something went wrong ({kept}); it is sent again"),
    };

    internal static LocalText Of(WebhookEvent what) => what switch
    {
        WebhookEvent.Accepted => new("已受理", "Accepted"),
        WebhookEvent.Routed => new("转到别的部门", "Handed to another unit"),
        WebhookEvent.Asked => new("请来件人补充", "The citizen was asked something"),
        WebhookEvent.Extended => new("延长时限", "Given more time"),
        WebhookEvent.Late => new("已经超时", "Late"),
        WebhookEvent.Answered => new("已答复", "Answered"),
        WebhookEvent.Closed => new("不再答复而办结", "Closed without a further reply"),
        _ => new("重新办理", "Taken up again"),
    };

    internal static LocalText InWords(WebhookEntry entry, IReadOnlyList<LocalText> businessTypes, IReadOnlyList<LocalText> units)
    {
        string Line(string language, string on, string off, string all, string contents) => string.Join(" · ", new[]
        {
            entry.Address, entry.On ? on : off, Joined(entry.Events.Select(Of), language, all), Joined(businessTypes, language, all),
            Joined(units, language, all), entry.Contents ? contents : "",
        }.Where(part => part.Length > 0));
        return new(Line("zh", "启用", "停用", "全部", "含内容"), Line("en", "on", "off", "all", "with contents"));
    }

    private static string Joined(IEnumerable<LocalText> names, string language, string all) =>
        string.Join(language == "zh" ? "、" : ", ", names.Select(name => name.In(language))) is { Length: > 0 } joined ? joined : all;

    private static string Number(string kept) => kept["status ".Length..];
}
