using Governance.Contracts;
using MediatR;

namespace Governance.ExitEntry.Losses;

[Handles(LostDocument.Code)]
internal sealed class CheckLoss(IMediator host) : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    public async Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken)
    {
        var declared = request.Form["documentNumber"] is { } number
            ? (await host.Send(new ReadDocument(LostDocument.KeyOf(number)), cancellationToken)).Content
            : null;
        return Decide(request.Form, declared);
    }

    /// <param name="form">The answers.</param>
    /// <param name="declared">The day on which this document was declared lost before; null when it was not.</param>
    internal static SubmissionCheck Decide(FormValues form, string? declared)
    {
        var errors = new List<FieldError>();
        if (form["understood"] == "no")
            errors.Add(new("understood", new(
                "登记丢失以后证件作废，不能恢复。还想再找一找的，请先不要提交；确定找不到的，选“是”。",
                "Once it is declared lost the document is void and stays so. If you want to look for it first, do not send this yet; if it is surely gone, "
                    + "choose “yes”.")));
        if (declared is not null)
            errors.Add(new("documentNumber", Dates.Read(declared) is { } day
                ? new($"这本证件{Dates.Written(day).Zh}已经登记丢失，不用再报。补发请直接预约。",
                    $"This document was declared lost on {Dates.Written(day).In("en")}; there is no need to do it again. Book a time for the replacement.")
                : new("这本证件已经登记丢失，不用再报。补发请直接预约。", "This document has been declared lost already. Book a time for the replacement.")));
        return new(errors);
    }
}
