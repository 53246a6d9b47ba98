using Governance.Contracts;
using MediatR;

namespace Governance.HouseholdRegistration.CriminalRecords;

[Handles(AssessCriminalRecord.Code)]
internal sealed class SuggestCriminalRecordReply : IRequestHandler<SuggestReply, SuggestedReply>
{
    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static SuggestedReply Decide(FormValues form) => new(
        string.Join('\n', (IEnumerable<string>)
        [
            "您好！您的申请已办理。",
            .. form["delivery"] == "counter" ? ["请到户籍窗口领取，带：", .. Papers(form).Select((paper, index) => $"{index + 1}. {paper}")] : Array.Empty<string>(),
            .. form["purpose"] == "abroad" ? [$"到{form["country"]}使用的，请先到公证处公证，再办领事认证或者附加证明书，注意对方要求的有效期。"] : Array.Empty<string>(),
            "对结果有异议的，可以在查询页要求复查，并附上相关材料。",
        ]),
        new("查询结果请在业务系统核对后再发送；查到有记录的，改用不予出具的告知。", "Check the result first; where there is a record, send the notice instead."));

    internal static IEnumerable<string> Papers(FormValues form)
    {
        yield return "犯罪记录查询申请表";
        yield return "被查询人的居民身份证";
        if (form["applicant"] == "agent")
        {
            yield return "委托书";
            yield return "受托人的居民身份证";
        }

        if (form["household"] == "living")
            yield return "居住证或者居住登记凭证";
        if (form["applicant"] == "organisation")
        {
            yield return "单位介绍信和经办人身份证";
            yield return "被查询人的劳动合同、录用意向等材料";
        }
    }
}
