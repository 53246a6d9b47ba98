using Governance.Contracts;
using MediatR;

namespace Governance.HouseholdRegistration.HomeVisits;

[Handles(AssessHomeVisit.Code)]
internal sealed class SuggestHomeVisitReply : IRequestHandler<SuggestReply, SuggestedReply>
{
    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static SuggestedReply Decide(FormValues form) => new(
        string.Join('\n', (IEnumerable<string>)
        [
            "您好！民警将于（日期）（上午或者下午）上门，到之前打电话给您。上门的是（姓名、警号），着警服、出示人民警察证，不收上门费。",
            .. Papers(form) is { Count: > 0 } papers ? ["请准备：", .. papers.Select((paper, index) => $"{index + 1}. {paper}")] : Array.Empty<string>(),
            form["able"] switch
            {
                "unconscious" => "本人不能说话的，请监护人或者近亲属在场。",
                "weak" => "手脚不能动的，指纹采不到也没有关系。",
                _ => "请准备一面浅色的墙，方便拍照。",
            },
        ]),
        new("请填上日期、时间和民警的姓名警号。", "Put in day, hour and the officers' names and numbers."));

    internal static IReadOnlyList<string> Papers(FormValues form) =>
    [
        "居民户口簿",
        .. form["matter"] == "idcard" ? ["旧的居民身份证"] : Array.Empty<string>(),
        .. form["able"] == "unconscious" ? ["监护人或者近亲属的居民身份证"] : Array.Empty<string>(),
        .. form["why"] == "disabled" ? ["残疾人证"] : Array.Empty<string>(),
    ];
}
