using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.PublicSecurity.LostProperty;

/// <summary>Shows the officer what was found that may be it, with its number and where it lies; what goes to the owner names neither.</summary>
[Handles(LookUpFound.Code)]
internal sealed class SuggestLostReply(IMediator host, IClock clock) : IRequestHandler<SuggestReply, SuggestedReply>
{
    public async Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) =>
        Thing.Of(request.Enquiry.Id, request.Enquiry.Form, "lostOn") is { } lost
            ? Decide(lost, await new Matches(host).ForLost(lost, Dates.Today(clock), cancellationToken))
            : SuggestedReply.None;

    internal static SuggestedReply Decide(Thing lost, IReadOnlyList<Thing> matches) => matches.Count == 0
        ? new(
            $"您好！我们查了{Dates.Written(lost.Date).Zh}以来各派出所和招领中心登记的物品，暂时没有相像的。已为您登记一年，有人交来相像的会马上通知您。建议同时问一下沿途的店铺、公交和出租车公司（12345 可以转接）。",
            new("招领登记里没有相像的。", "Nothing alike stands in the book of found things."))
        : new(
            "您好！有与您描述相像的物品，请带身份证和能证明是您的凭据，到失物招领中心核对特征，相符的当场领取。",
            new(
                $"相像的招领物：{string.Join("；", matches.Take(Matches.Shown).Select(Written))}。核对特征相符才能通知领取。",
                $"Alike: {string.Join("; ", matches.Take(Matches.Shown).Select(thing => $"{thing.Tag}, {thing.Seen.In("en")}"))}. Compare the marks before "
                    + $"you call the owner in."));

    private static string Written(Thing thing) => $"{thing.Tag}（{thing.Seen.Zh}，{Place(thing.Kept)}）";

    private static string Place(string kept) => kept switch
    {
        "lakeside" => "存湖滨派出所",
        "east-gate" => "存东门派出所",
        "high-tech" => "存高新区派出所",
        "coming" => "还没有交来",
        _ => "存招领中心",
    };
}
