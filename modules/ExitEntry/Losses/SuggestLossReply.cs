using Governance.Contracts;
using MediatR;

namespace Governance.ExitEntry.Losses;

[Handles(LostDocument.Code)]
internal sealed class SuggestLossReply : IRequestHandler<SuggestReply, SuggestedReply>
{
    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Enquiry.Form));

    internal static SuggestedReply Decide(FormValues form) => new(
        string.Join('\n',
            "您好！您报的证件丢失已登记，证件已经作废；以后找到了也不能再用，请交到任何一个出入境窗口。",
            Next(form["lostAt"], form["document"]),
            form["how"] == "stolen" ? "被盗、被抢的，还没有报案请拨打 110 或者到派出所报案，保留报案回执。" : "如果发现有人冒用，请马上拨打 110。"),
        new("按丢失的地点和证件列出，发送前请核对。", "Listed by where and what was lost; please check before sending."));

    private static string Next(string? lostAt, string? document) => (lostAt, document) switch
    {
        (_, "foreign-passport") => "请带能证明身份的材料到出入境窗口开具护照报失证明，凭证明向本国使领馆申请新护照，再回来补办签证或者居留许可。",
        ("abroad", _) => "人在国外的，请先向当地警方报案，再向最近的中国使领馆申请补发护照或者旅行证；全球领事保护热线 12308（国外拨 +86-10-12308），全天有人。",
        ("hong-kong" or "macau", _) => "人在港澳的，请先向当地警方报失，再打 12367（境外拨 +86-10-12367）问明受委托办理返回证件的机构。",
        ("taiwan", _) => "人在台湾的，请先向当地报失，再打 12367（境外拨 +86-10-12367）问明怎样补办返回证件。",
        _ => "需要补发的，请在本平台预约时间，本人带居民身份证和遗失情况说明到出入境窗口；有紧急行程的，可以申请加急。",
    };
}
