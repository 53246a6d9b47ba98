using Governance.Contracts;
using MediatR;

namespace Governance.Supervision.Complaints;

/// <summary>
/// What is before reconsideration, a court or a petition is not taken up a second time (Regulations on Supervision of Public Security Organs,
/// article 9, second paragraph): the writer is told where it is handled while he fills in the form.
/// </summary>
[Handles(AssessComplaint.Conduct)]
internal sealed class CheckComplaint : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Form));

    internal static SubmissionCheck Decide(FormValues form) => form["elsewhere"] switch
    {
        "reconsideration" => Handled("行政复议机关", "the reconsideration authority"),
        "court" => Handled("法院", "the court"),
        "petition" => Handled("信访部门", "the petitions desk"),
        _ => SubmissionCheck.Passed,
    };

    private static SubmissionCheck Handled(string zh, string en) => new([new("elsewhere", new(
        $"这件事正由{zh}处理，依照《公安机关督察条例》第九条，请把材料交到那里。等有了结果，另有民警言行的问题再来投诉。",
        $"It is before {en}; by article 9 of the Regulations on Supervision please hand your material there. Afterwards you can still complain about "
            + $"conduct."))]);
}
