using System.Globalization;
using Governance.Contracts;
using MediatR;

namespace Governance.PublicRelations.Visits;

/// <summary>A group that fits the guide and the bus, and children who are looked after.</summary>
[Handles(Code)]
internal sealed class CheckVisit : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    internal const string Code = "public-relations.visit";
    internal const int MostInAFamily = 6;
    internal const int MostInAGroup = 40;
    internal const int ChildrenForAnAdult = 10;

    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Form));

    internal static SubmissionCheck Decide(FormValues form)
    {
        var (adults, children, others) = (Number(form, "adults"), Number(form, "children"), Number(form, "others"));
        var most = form["party"] == "family" ? MostInAFamily : MostInAGroup;
        return (adults + children + others) switch
        {
            < 1 => Wrong("adults", new("请填写有几个人来。", "Please say how many of you come.")),
            var people when people > most => Wrong("adults", new(
                $"一共 {people} 人，这种参观每次最多 {most} 人。请减少人数，或者分几次预约。",
                $"You are {people}; at most {most} can come on such a visit. Please bring fewer, or book several times.")),
            _ when adults * ChildrenForAnAdult < children => Wrong("adults", new(
                $"{children} 名 14 周岁以下的孩子，至少要有 {(children + ChildrenForAnAdult - 1) / ChildrenForAnAdult} 名成年人陪同。",
                $"{children} children under 14 need at least {(children + ChildrenForAnAdult - 1) / ChildrenForAnAdult} adult(s) with them.")),
            _ => SubmissionCheck.Passed,
        };
    }

    private static int Number(FormValues form, string field) =>
        decimal.TryParse(form[field], NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? (int)number : 0;

    private static SubmissionCheck Wrong(string field, LocalText message) => new([new(field, message)]);
}
