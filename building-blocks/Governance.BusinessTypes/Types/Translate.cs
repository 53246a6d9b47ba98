using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>Reads a <c>*.en.md</c> file, which translates what the Chinese file names and nothing else.</summary>
internal sealed class Translate(Report report)
{
    private static readonly LocalText RemoveIt = new(
        "英文文件只翻译中文文件里有的；请改正名称，或者删去。", "The English file only translates what the Chinese one has; correct the name, or remove it.");

    public static BusinessType Into(BusinessType type, string text, Report report)
    {
        if (FrontMatter.Cut(text, report) is not { } page || ReadYaml.Mapping(page.Yaml, report, above: 1) is not { } map)
            return type;
        var file = new Mapping(map, report);
        var translate = new Translate(report);
        type = type with
        {
            Title = translate.Text(file, "title", type.Title)!,
            Summary = translate.Text(file, "summary", type.Summary),
            Form = new(translate.Fields(file, "form", type.Form.Fields), translate.Checks(file, type.Form.Checks)),
            Service = TranslateServiceParts.Into(type.Service, translate, file),
            Stops = translate.Stops(file, type.Stops),
            Questions = translate.Questions(file, type.Questions),
            Downloads = translate.Downloads(file, type.Downloads),
            Guide = string.IsNullOrWhiteSpace(page.Guide) ? type.Guide : type.Guide with { En = ReadBusinessTypes.Guide(page, report) },
        };
        file.Close();
        return type;
    }

    public LocalText? Text(Mapping file, string key, LocalText? chinese)
    {
        if (file.Text(key) is not { } english)
            return chinese;
        if (chinese is null)
            report.At(file.LineOf(key), new($"中文文件里没有“{key}”。", $"The Chinese file has no '{key}'."), RemoveIt);
        return chinese is null ? null : chinese with { En = english };
    }

    private FormField[] Fields(Mapping file, string key, IReadOnlyList<FormField> fields)
    {
        var translated = fields.ToDictionary(field => field.Name);
        foreach (var entry in file.Entries(key))
            if (!translated.TryGetValue(entry.Key, out var field))
                report.At(entry.Line, Problems.NoSuch("字段", "field", entry.Key), Problems.Meant(entry.Key, [.. translated.Keys]));
            else if (entry.Value is YamlMap map)
                translated[entry.Key] = Field(new(map, report), field);
            else
                report.At(entry.Line, new($"“{entry.Key}”之下应当是 label、help 等。", $"Under '{entry.Key}' there should be label, help and so on."),
                    new("请另起一行，缩进后写“label: ...”。", "Write 'label: ...' on a line of its own, indented."));
        return [.. fields.Select(field => translated[field.Name])];
    }

    private FormField Field(Mapping entry, FormField field)
    {
        field = field with
        {
            Label = Text(entry, "label", field.Label)!,
            Help = Text(entry, "help", field.Help),
            Section = Text(entry, "section", field.Section),
            Options = Options(entry, field.Options),
            Repeated = Repeated(entry, field.Repeated),
        };
        entry.Close();
        return field;
    }

    private RepeatedFields? Repeated(Mapping entry, RepeatedFields? repeated) => repeated is null ? null : repeated with
    {
        Title = Text(entry, "item", repeated.Title)!,
        Fields = Fields(entry, "fields", repeated.Fields),
    };

    private FieldOption[] Options(Mapping entry, IReadOnlyList<FieldOption> options)
    {
        var english = Named(entry, "options", [.. options.Select(option => option.Value)], "选项", "option");
        return [.. options.Select(option => english.TryGetValue(option.Value, out var label)
            ? option with { Label = option.Label with { En = label } }
            : option)];
    }

    private Download[] Downloads(Mapping file, IReadOnlyList<Download> downloads)
    {
        var english = Named(file, "downloads", [.. downloads.Select(download => download.File)], "表格", "download");
        return [.. downloads.Select(download => english.TryGetValue(download.File, out var title)
            ? download with { Title = download.Title with { En = title } }
            : download)];
    }

    public Dictionary<string, string> Named(Mapping file, string key, string[] known, string what, string enWhat)
    {
        var named = new Dictionary<string, string>();
        foreach (var entry in file.Entries(key))
            if (!known.Contains(entry.Key))
                report.At(entry.Line, Problems.NoSuch(what, enWhat, entry.Key), Problems.Meant(entry.Key, known));
            else if (entry.Value is YamlText { IsBlank: false } text)
                named[entry.Key] = text.Value.Trim();
            else
                report.At(entry.Line, new($"“{entry.Key}”没有译文。", $"'{entry.Key}' has no translation."), new("请在冒号后写英文。", "Write the English after the colon."));
        return named;
    }

    private IReadOnlyList<HotQuestion> Questions(Mapping file, IReadOnlyList<HotQuestion> questions) =>
        Aligned(file, "questions", questions, (question, english) =>
        new(question.Question with { En = english.Text("q", required: true) }, question.Answer with { En = english.Text("a", required: true) }));

    private IReadOnlyList<CrossFieldCheck> Checks(Mapping file, IReadOnlyList<CrossFieldCheck> checks) => Aligned(file, "checks", checks, (check, english) =>
        check with { Message = check.Message with { En = english.Text("message", required: true) } });

    private IReadOnlyList<StopCard> Stops(Mapping file, IReadOnlyList<StopCard> stops) => Aligned(file, "stops", stops, (stop, english) => stop with
    {
        Title = Text(english, "title", stop.Title)!,
        Text = Text(english, "text", stop.Text),
        Label = Text(english, "label", stop.Label),
    });

    /// <summary>Questions, checks and the like have no names: the first translates the first.</summary>
    public IReadOnlyList<T> Aligned<T>(Mapping file, string key, IReadOnlyList<T> chinese, Func<T, Mapping, T> translated)
    {
        var english = file.Mappings(key).ToList();
        TooMany(key, chinese.Count, [.. english.Select(item => item.Line)]);
        return [.. chinese.Select((item, index) =>
        {
            if (index >= english.Count)
                return item;
            var both = translated(item, english[index]);
            english[index].Close();
            return both;
        })];
    }

    /// <summary>A list of sentences: the first translates the first.</summary>
    public IReadOnlyList<LocalText> Aligned(Mapping file, string key, IReadOnlyList<LocalText> chinese)
    {
        var english = file.Texts(key);
        TooMany(key, chinese.Count, [.. english.Select(_ => file.LineOf(key))]);
        return [.. chinese.Select((sentence, index) => index < english.Count ? sentence with { En = english[index] } : sentence)];
    }

    private void TooMany(string key, int count, IReadOnlyList<int> lines)
    {
        if (lines.Count > count)
            report.At(lines[count], new($"中文文件的“{key}”只有 {count} 项。", $"The Chinese file has only {count} of '{key}'."),
                new("请按中文的顺序一一对应，删去多出来的。", "Keep the order of the Chinese file, and remove what is too much."));
    }
}
