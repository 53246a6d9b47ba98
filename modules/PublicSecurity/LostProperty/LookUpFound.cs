using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.PublicSecurity.LostProperty;

/// <summary>Tells a citizen at once whether something alike was handed in: kind, day and area, and nothing by which it could be claimed wrongly.</summary>
[Handles(Code)]
internal sealed class LookUpFound(IMediator host, IClock clock) : IRequestHandler<LookUpBusiness, LookUpAnswer>
{
    internal const string Code = "public-security.lost-item";

    private static readonly LocalText None = new(
        "还没有人交来相像的。请接着提交登记，写明只有主人知道的特征；以后有人交来，我们比对后通知您。",
        "Nothing alike was handed in yet. Please go on and register it with what only its owner knows; what comes in later is compared, and you are told.");

    public async Task<LookUpAnswer> Handle(LookUpBusiness request, CancellationToken cancellationToken) =>
        Thing.Of(Guid.Empty, request.Form, "lostOn") is { } lost
            ? Decide(await new Matches(host).ForLost(lost, Dates.Today(clock), cancellationToken))
            : new(false, None, []);

    internal static LookUpAnswer Decide(IReadOnlyList<Thing> matches) => matches.Count == 0
        ? new(false, None, [])
        : new(
            true,
            new(
                $"有 {matches.Count} 件相像的。请接着提交登记，写明只有主人知道的特征，招领中心核对后通知您领取。",
                $"{matches.Count} things are alike. Please go on and register yours with what only its owner knows; the office compares and calls you in."),
            [.. matches.Take(Matches.Shown).Select((thing, index) => new LookUpFact(new($"相像的 {index + 1}", $"Alike {index + 1}"), thing.Seen))]);
}
