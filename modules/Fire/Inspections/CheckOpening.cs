using System.Globalization;
using Governance.Contracts;
using MediatR;

namespace Governance.Fire.Inspections;

[Handles(InspectionTypes.Opening)]
internal sealed class CheckOpening : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Form));

    internal static SubmissionCheck Decide(FormValues form) => new([.. Floors(form), .. Promise(form)]);

    private static IEnumerable<FieldError> Floors(FormValues form)
    {
        var (lowest, highest) = (Number(form["lowest"]), Number(form["highest"]));
        if (lowest == 0)
            yield return new("lowest", new("没有 0 层：地面第一层写 1，地下一层写 -1。", "There is no floor 0: write 1 for the ground floor and -1 for the first basement."));
        if (highest == 0)
            yield return new("highest", new("没有 0 层：地面第一层写 1，地下一层写 -1。", "There is no floor 0: write 1 for the ground floor and -1 for the first basement."));
        if (lowest > highest)
            yield return new("highest", new("最高层低于最低层，请核对。", "The highest floor is below the lowest. Please check."));
        // GB 55037: places of singing, dancing and games lie neither below the first basement nor where nobody gets out.
        if (form["placeKind"] == "entertainment" && lowest < -1)
            yield return new("lowest", new(
                "歌舞娱乐放映游艺场所不能设在地下二层及以下（《建筑防火通用规范》GB 55037）。请先改变位置，或者用消防业务咨询问清再申请。",
                "A place of singing, dancing or games may not lie below the first basement (GB 55037). Please move it, or ask us first."));
    }

    private static IEnumerable<FieldError> Promise(FormValues form)
    {
        if (form["route"] == "promise" && form["meets"] == "no")
            yield return new("meets", new(
                "还不符合要求的，不能作承诺。请先整改，或者改选“不采用告知承诺，申请现场检查”。",
                "Who does not meet the requirements cannot promise that he does. Put it right first, or choose an inspection."));
    }

    private static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
