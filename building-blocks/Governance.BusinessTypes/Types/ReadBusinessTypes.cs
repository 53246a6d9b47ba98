using Governance.Contracts;
using Governance.WorkingTime;

namespace Governance.BusinessTypes;

/// <summary>Reads all business types of a module, each with its translation.</summary>
/// <param name="source">The module's files.</param>
/// <param name="manifest">The manifest, null when it has mistakes; units are not checked then.</param>
/// <param name="workflows">The module's own workflows by name; null for one that has mistakes.</param>
/// <param name="mistakes">Where mistakes go.</param>
internal sealed class ReadBusinessTypes(ModuleSource source, ModuleManifest? manifest, IReadOnlyDictionary<string, Workflow?> workflows, List<Mistake> mistakes)
{
    /// <summary>Of what files may promise; beyond it a number is a slip of the pen.</summary>
    private const int LongestClock = 999;

    private const string English = ".en.md";

    private readonly Dictionary<string, string> fileOfCode = [];
    private readonly List<SeenType> seen = [];

    public IReadOnlyList<BusinessType> All()
    {
        var types = new List<BusinessType>();
        foreach (var (file, text) in ModuleFolder.In(source, ModuleFolder.Types, ".md"))
            if (!file.EndsWith(English, StringComparison.Ordinal))
            {
                if (One(file, text) is { } type)
                    types.Add(type);
            }
            else if (!source.Texts.ContainsKey(Chinese(file)))
                new Report(file, mistakes).At(1, new($"没有它翻译的“{Chinese(file)}”。", $"There is no '{Chinese(file)}' that it translates."),
                    new("请改文件名，或者先写中文文件。", "Rename it, or write the Chinese file first."));
        var lost = Lost();
        return [.. types.Where(type => !type.Stops.Any(stop => stop.See is { } see && lost.Contains(see)))];
    }

    /// <summary>Business types of this department that a file leads to and nobody describes; those of others may be installed or not.</summary>
    private HashSet<string> Lost()
    {
        var department = $"{manifest?.Units[0].Code}.";
        var lost = seen.Where(type => type.Code.StartsWith(department, StringComparison.Ordinal) && !fileOfCode.ContainsKey(type.Code)).ToArray();
        foreach (var type in lost)
            type.Report.At(type.Line, Problems.NoSuch("业务类型", "business type", type.Code), Problems.Meant(type.Code, [.. fileOfCode.Keys]));
        return [.. lost.Select(type => type.Code)];
    }

    private static string Chinese(string file) => $"{file[..^English.Length]}.md";

    private BusinessType? One(string file, string text)
    {
        var before = mistakes.Count;
        var report = new Report(file, mistakes);
        if (FrontMatter.Cut(text, report) is not { } page || ReadYaml.Mapping(page.Yaml, report, above: 1) is not { } map)
            return null;
        if (string.IsNullOrWhiteSpace(page.Guide))
            report.At(page.GuideLine, new("没有业务指南。", "There is no guide."),
                new("请在“---”之后写明谁可以办、怎么办、带什么、费用和时限。", "After the '---' say who, how, what to bring, fees and time."));
        if (Describe(new(map, report)) is not { } type)
            return null;
        type = type with { Guide = Guide(page, report) };
        var translation = $"{file[..^".md".Length]}{English}";
        if (source.Texts.TryGetValue(translation, out var english))
            type = Translate.Into(type, english, new(translation, mistakes));
        return mistakes.Count > before || manifest is null || Resolve(type.Workflow) is not { } workflow
            ? null
            : type with { Version = Fingerprint.Of(type, workflow) };
    }

    internal static string Guide(FrontMatter page, Report report)
    {
        if (!GuideHtml.TryFrom(page.Guide, out var html))
            report.At(page.GuideLine, new("指南里的引用或列表嵌套太深。", "Quotes or lists in the guide are nested too deeply."), new("请减少层次。", "Use fewer levels."));
        return html;
    }

    private BusinessType? Describe(Mapping file)
    {
        var before = mistakes.Count;
        var code = file.Name(
            "code", Words.Code,
            new("请写部门、点、英文单词，如 traffic.plate-preselection。", "Write the department, a dot, and words with hyphens, such as traffic.plate-preselection."));
        var kind = file.OneOf<EnquiryKind>("kind", required: true);
        var title = file.Local("title", required: true);
        var (form, sound) = Form(file);
        var type = new BusinessType
        {
            Code = code ?? "",
            Module = manifest?.Name ?? "",
            Kind = kind ?? default,
            Title = title ?? "",
            Summary = file.Local("summary"),
            Clock = TimeLimitOf(file, "clock"),
            Workflow = file.Text("workflow") ?? (kind ?? default).Written(),
            Unit = Unit(file, "unit"),
            About = Unit(file, "about"),
            Confidential = file.Flag("confidential"),
            Quiet = file.Flag("quiet"),
            Anonymous = file.Flag("anonymous"),
            LookUp = file.Flag("lookUp"),
            SensitiveInChats = file.Flag("sensitiveInChats"),
            Form = form,
            Service = ReadServiceParts.From(file, sound),
            Stops = ReadStops.From(file, sound, seen),
            Downloads = ReadDownloads.From(file, source.Downloads),
            Questions = [.. file.Mappings("questions").Select(Question).OfType<HotQuestion>()],
            Keywords = file.Texts("keywords"),
            Version = "",
        };
        file.Close();
        Whole(type, file);
        return mistakes.Count > before ? null : type;
    }

    private static (FormDescription Form, FormDescription? Sound) Form(Mapping file)
    {
        var before = file.Report.Count;
        var form = ReadForm.Form(file);
        return (form, file.Report.Count == before ? form : null);
    }

    private void Whole(BusinessType type, Mapping file)
    {
        var report = file.Report;
        if (type.Code.Length > 0 && !fileOfCode.TryAdd(type.Code, report.File))
            report.At(file.LineOf("code"), new($"“{type.Code}”已经用在 {fileOfCode[type.Code]}。", $"'{type.Code}' stands in {fileOfCode[type.Code]} already."),
                Problems.Rename);
        if (StandardWorkflows.Find(type.Workflow) is null && !workflows.ContainsKey(type.Workflow))
            report.At(file.LineOf("workflow"), Problems.NoSuch("流程", "workflow", type.Workflow),
                Problems.Meant(type.Workflow, [.. StandardWorkflows.All.Select(workflow => workflow.Name), .. workflows.Keys]));
        if (type.About is { } about && about == (type.Unit ?? manifest?.Units[0].Code))
            report.At(file.LineOf("about"), new("被投诉的科室不能办理对自己的投诉。", "A unit cannot handle what is about itself."),
                new("请在 unit 写另一个科室。", "Name another one in 'unit'."));
        if (type is { Quiet: true, Confidential: false })
            report.At(file.LineOf("quiet"), new("不让人知道的业务要一律保密。", "What nobody may find out about is confidential as well."),
                new("请加上 confidential: true，或者删去 quiet。", "Add confidential: true, or remove 'quiet'."));
        if (type.LookUp && type.Form.Fields.Count == 0)
            report.At(file.LineOf("lookUp"), new("没有表单，查询没有依据。", "Without a form there is nothing to look up by."),
                new("请加上 form，或者删去 lookUp。", "Add a form, or remove lookUp."));
    }

    internal static TimeLimit? TimeLimitOf(Mapping file, string key)
    {
        if (file.Text(key) is not { } text)
            return null;
        if (TimeLimit.TryParse(text, out var limit) && limit.Amount <= LongestClock)
            return limit;
        file.Report.At(file.LineOf(key), new($"时限的写法不对：“{text}”。", $"The time limit is not written as it should be: '{text}'."),
            new("请写“24 hours”或“3 working days”，数从 1 到 999。", "Write '24 hours' or '3 working days', from 1 to 999."));
        return null;
    }

    private string? Unit(Mapping file, string key)
    {
        var unit = file.Text(key);
        if (unit is not null && manifest is not null && !manifest.Units.Any(known => known.Code == unit))
            file.Report.At(file.LineOf(key), Problems.NoSuch("科室", "unit", unit), Problems.Meant(unit, [.. manifest.Units.Select(known => known.Code)]));
        return unit;
    }

    private static HotQuestion? Question(Mapping item)
    {
        var (question, answer) = (item.Local("q", required: true), item.Local("a", required: true));
        item.Close();
        return question is null || answer is null ? null : new(question, answer);
    }

    private Workflow? Resolve(string name) => StandardWorkflows.Find(name) ?? workflows.GetValueOrDefault(name);
}
