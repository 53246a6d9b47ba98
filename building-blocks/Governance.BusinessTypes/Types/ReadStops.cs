using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>Reads <c>stops</c>: the red cards before a form goes on.</summary>
internal static class ReadStops
{
    private static readonly LocalText Address = new("请写以 https:// 开头的完整网址。", "Write the whole address, beginning with https://.");

    /// <param name="file">The description of the business type.</param>
    /// <param name="form">Its form, which the cards look at; null while it has mistakes.</param>
    /// <param name="seen">Where the business types go that the cards lead to: whether they exist is known when all files are read.</param>
    public static IReadOnlyList<StopCard> From(Mapping file, FormDescription? form, List<SeenType> seen) =>
        [.. file.Mappings("stops").Select(item => Stop(item, form, seen)).OfType<StopCard>()];

    private static StopCard? Stop(Mapping item, FormDescription? form, List<SeenType> seen)
    {
        var title = item.Local("title", required: true);
        var stop = new StopCard
        {
            When = form is null ? ReadServiceParts.NotRead(item) : ReadConditions.From(item, FieldsAbove.Whole(form)),
            Title = title ?? "",
            Text = item.Local("text"),
            Call = Call(item),
            See = item.Name("see", Words.Code, new("请写业务类型的代码，如 exit-entry.passport。", "Write a business type's code, such as exit-entry.passport."),
                required: false),
            Url = item.Name("url", Words.WebAddress, Address, required: false),
            Label = item.Local("label"),
            Ends = item.Flag("ends"),
        };
        item.Close();
        if (stop.See is { } see)
            seen.Add(new(see, item.LineOf("see"), item.Report));
        Links(stop, item);
        if (stop.Ends && !item.Has("when"))
            item.Report.At(item.LineOf("ends"), new("没有 when，表单谁也不能提交。", "Without 'when' nobody could send the form."),
                new("请写上 when，或者删去 ends。", "Add 'when', or remove 'ends'."));
        return title is null ? null : stop;
    }

    private static IReadOnlyList<string> Call(Mapping item)
    {
        var numbers = item.Texts("call");
        foreach (var number in numbers.Where(number => !Words.Telephone.IsMatch(number)))
            item.Report.At(
                item.LineOf("call"), new($"“call”里的“{number}”不是电话号码。", $"'{number}' in 'call' is no telephone number."), Problems.Telephone);
        if (numbers.Distinct().Count() < numbers.Count)
            item.Report.At(item.LineOf("call"), new("“call”里有一个号码写了两次。", "A number stands twice in 'call'."),
                new("请删去重复的。", "Remove the second one."));
        return numbers;
    }

    private static void Links(StopCard stop, Mapping item)
    {
        if (item.Has("url") && stop.Label is null && !item.Has("label"))
            item.Report.Missing(item.LineOf("url"), "label", new("请写上链接的文字，如 label: 国家移民管理局。", "Add what the link says, such as label: ...."));
        if (item.Has("label") && !item.Has("url"))
            item.Report.At(item.LineOf("label"), new("“label”没有链接的网址。", "'label' has no address to lead to."),
                new("请写上 url，或者删去 label。", "Add 'url', or remove 'label'."));
    }
}

/// <summary>A business type that a file leads to.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Line">Where it is named.</param>
/// <param name="Report">The report of the file that names it.</param>
internal sealed record SeenType(string Code, int Line, Report Report);
