using Governance.Contracts;
using MediatR;

namespace Governance.PublicSecurity.LostProperty;

/// <summary>Thanks the finder, says where to bring it, and shows the officer who may have lost it.</summary>
[Handles(KeepFound.Code)]
internal sealed class SuggestFoundReply(IMediator host) : IRequestHandler<SuggestReply, SuggestedReply>
{
    public async Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) =>
        Thing.Of(request.Enquiry.Id, request.Enquiry.Form, "foundOn") is { } found
            ? Decide(request.Enquiry.Form, await new Matches(host).ForFound(found, cancellationToken))
            : SuggestedReply.None;

    internal static SuggestedReply Decide(FormValues form, IReadOnlyList<Thing> matches) => new(
        $"您好！谢谢您拾金不昧。{Bring(form)}物品归还失主后，我们会在这里告诉您。",
        matches.Count == 0
            ? new("失物登记里没有相像的，请发布招领公告。", "Nobody has reported such a thing; please give notice.")
            : new(
                $"可能的失主：{string.Join("；", matches.Take(Matches.Shown).Select(lost => $"{lost.Seen.Zh} 丢失，/office/enquiries/{lost.Id}"))}。",
                $"May belong to: {string.Join("; ", matches.Take(Matches.Shown).Select(lost => $"lost {lost.Seen.In("en")}, /office/enquiries/{lost.Id}"))}."));

    private static string Bring(FormValues form) => form["handOver"] switch
    {
        "collect" => "民警会与您约时间上门来取，请先妥善保管。",
        "station" => "派出所已经收到，我们会去取来登记。",
        "shop" => "我们会去取来登记。",
        "returned" => "",
        _ => "请送到就近的派出所或者失物招领中心，说明在网上登记过就可以。",
    };
}
