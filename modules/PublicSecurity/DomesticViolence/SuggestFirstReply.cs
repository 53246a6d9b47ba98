using Governance.Contracts;
using MediatR;

namespace Governance.PublicSecurity.DomesticViolence;

/// <summary>A first answer to begin from: whether she is safe, then what she asked for. The officer puts her name and makes it her own.</summary>
[Handles(AssessDomesticViolence.Code)]
internal sealed class SuggestFirstReply : IRequestHandler<SuggestReply, SuggestedReply>
{
    private static readonly LocalText Before = new(
        "发送前请写上您的姓名，按她的情况改写；她选了“不要联系我”的，不打电话、不上门。",
        "Put your name and make it fit her; where she chose not to be contacted, neither ring nor call on her.");

    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static SuggestedReply Decide(FormValues form) => form["who"] == "did-it"
        ? new(
            "您好，谢谢您说出来。请先离开现场，让彼此安全、冷静。动手是违法的，再有一次可能被告诫、处罚。我们可以帮您联系心理辅导和戒除暴力的课程，愿意的话请在这里回复。",
            Before)
        : new(string.Join('\n', (IEnumerable<string>)["您好，您写的我看到了，这不是您的错。您现在安全吗？有危险请马上打 110，不方便说话发短信到 12110。", .. Wishes(form), Contact(form)]), Before);

    private static IEnumerable<string> Wishes(FormValues form)
    {
        var wishes = form.All("wish");
        if (wishes.Contains("warning"))
            yield return "告诫书：可以到就近的派出所要求出具，带身份证和手边的证据（出警记录、伤情照片、病历、证人、保证书）。送达后派出所和居委会会上门查访，他再犯就从重处理。";
        if (wishes.Contains("protection"))
            yield return "人身安全保护令：向您住的地方的基层人民法院申请，不收费，紧急的 24 小时内作出。您不方便去，我们可以代为申请。";
        if (wishes.Contains("shelter") || wishes.Contains("leave"))
            yield return "住处：我们可以联系临时庇护的地方，也可以陪您回去拿证件和东西，时间由您定。";
        if (wishes.Contains("child") || form.All("victim").Contains("child"))
            yield return "孩子：会由未成年人保护的民警一起想办法，先让孩子安全。";
        if (form.All("acts").Contains("beating"))
            yield return "伤处请尽快拍照，到医院说明是怎样伤的，请医生写进病历。";
        if (wishes.Contains("advice"))
            yield return "没有您同意，我们不会联系他。您可以慢慢说，想到什么写什么。";
    }

    private static string Contact(FormValues form) => form["safeWay"] == "code"
        ? "我们不会打电话给您。请用他碰不到的手机，凭查询码回来看，看完清除记录。"
        : "我们只按您写的时间和方式联系您。";
}
