using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.ExitEntry.Residence;

[Handles(ResidenceReport.Code)]
internal sealed class SuggestResidenceReply(IClock clock) : IRequestHandler<SuggestReply, SuggestedReply>
{
    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Enquiry.Form, Dates.Today(clock)));

    internal static SuggestedReply Decide(FormValues form, LocalDate today)
    {
        var persons = form.Items("persons");
        return persons.Any(person => ResidenceReport.HasExpired(person, today))
            ? new(
                "您好！信息已收到。其中有人的签证或者居留许可已经过期，请本人今天或者下一个工作日带护照到外国人管理科办理，不要等。\n"
                    + "Hello. A visa or permit in your registration has expired. Please come to the Foreigners' Affairs counter with the passport today or "
                    + "on the next working day.",
                new("有人停留期限已过，请同时电话联系。", "Somebody has overstayed; please ring as well."))
            : new(
                $"您好！{persons.Count} 人的住宿登记已办好，不收费。搬到别处、换了护照或者签证的，请在二十四小时内重新登记。\n"
                    + $"Hello. The registration of {persons.Count} person(s) is done, free of charge. Please register again within 24 hours of moving, or "
                    + $"with a new passport or visa.",
                new("外国人可能不懂中文，附了英文。", "The reader may know no Chinese, hence the English."));
    }
}
