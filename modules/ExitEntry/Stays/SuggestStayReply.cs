using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.ExitEntry.Stays;

[Handles(StayDates.Code)]
internal sealed class SuggestStayReply(IClock clock) : IRequestHandler<SuggestReply, SuggestedReply>
{
    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken)
    {
        var answer = StayDates.Decide(request.Enquiry.Form, Dates.Today(clock));
        return Task.FromResult(answer.Facts.Count == 0
            ? SuggestedReply.None
            : new(
                $"{SuggestedText.From(answer, ending: "还有疑问，请在查询页留言，或者打 12367（中英文，全天）。")}\n\n{InEnglish(answer)}",
                new("按填写的日期推算，附英文，发送前请核对。", "Worked out from the dates given, with English; please check before sending.")));
    }

    private static string InEnglish(LookUpAnswer answer) => string.Join('\n', (IEnumerable<string>)
    [
        answer.Text.In("en"),
        .. answer.Facts.Select(fact => $"{fact.Name.In("en")}: {fact.Value.In("en")}"),
        "If anything is unclear, write on the tracking page or ring 12367, day and night, in Chinese and English.",
    ]);
}
