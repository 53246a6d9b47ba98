using System.Text.RegularExpressions;
using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Units;

namespace Governance.Host.Admin.Designer.Forms;

/// <summary>What the keys of the files are called on the form.</summary>
internal static partial class KeyText
{
    private static readonly Dictionary<string, LocalText> Words = new(StringComparer.Ordinal)
    {
        ["code"] = new("编码", "Code"),
        ["kind"] = new("诉求类型", "Kind of enquiry"),
        ["title"] = new("名称", "Title"),
        ["summary"] = new("一句话说明", "Summary"),
        ["keywords"] = new("搜索用词", "Search words"),
        ["clock"] = new("办理时限", "Clock"),
        ["workflow"] = new("办理流程", "Workflow"),
        ["unit"] = new("承办科室", "Unit that answers"),
        ["about"] = new("被反映的科室（不得承办）", "Unit it is about, which may not answer"),
        ["confidential"] = new("一律保密", "Always confidential"),
        ["anonymous"] = new("可以匿名", "May be anonymous"),
        ["lookUp"] = new("提交后马上查得结果", "Looked up at once"),
        ["form"] = new("表单", "Form"),
        ["checks"] = new("字段之间的检查", "Checks between fields"),
        ["downloads"] = new("表格下载", "Downloads"),
        ["questions"] = new("热点问答", "Hot questions"),
        ["q"] = new("问", "Question"),
        ["a"] = new("答", "Answer"),
        ["name"] = new("名称", "Name"),
        ["label"] = new("标签", "Label"),
        ["type"] = new("类型", "Type"),
        ["required"] = new("必填", "Required"),
        ["sensitive"] = new("敏感信息", "Sensitive"),
        ["options"] = new("选项", "Options"),
        ["help"] = new("填写提示", "Hint"),
        ["section"] = new("小节标题", "Section heading"),
        ["when"] = new("出现条件", "Condition"),
        ["minLength"] = new("最少字数", "Fewest characters"),
        ["maxLength"] = new("最多字数", "Most characters"),
        ["min"] = new("最小值", "Least"),
        ["max"] = new("最大值", "Greatest"),
        ["pattern"] = new("格式（正则表达式）", "Pattern (regular expression)"),
        ["source"] = new("号码库或预约日程", "Pool or schedule"),
        ["item"] = new("每一项叫什么", "What one item is called"),
        ["least"] = new("最少几项", "Fewest items"),
        ["most"] = new("最多几项", "Most items"),
        ["maxFiles"] = new("最多几个文件", "Most files"),
        ["message"] = new("不符合时的提示", "Message"),
        ["department"] = new("部门名称", "Department"),
        ["version"] = new("版本", "Version"),
        ["contract"] = new("平台接口版本", "Contract"),
        ["requires"] = new("依赖的模块", "Required modules"),
        ["units"] = new("科室", "Units"),
        ["parent"] = new("上级科室", "Unit above"),
        ["phone"] = new("电话", "Telephone"),
        ["initial"] = new("起始状态", "First state"),
        ["states"] = new("状态", "States"),
        ["steps"] = new("步骤", "Steps"),
        ["end"] = new("结束状态", "End"),
        ["from"] = new("从哪些状态", "From"),
        ["to"] = new("到哪个状态", "To"),
        ["by"] = new("由谁", "By"),
        ["does"] = new("做什么", "Does"),
        ["fields"] = new("要填的内容", "Fields"),
        ["tellCitizen"] = new("告知群众", "Tell the citizen"),
        ["asksModule"] = new("先问部门程序", "Asks the module's program"),
    };

    internal static LocalText Of(string key) => Words.TryGetValue(key, out var words) ? words : new(key);

    /// <summary>A mistake of the file in the words of the form: what is missing is to be filled in, and keys have the names of their inputs.</summary>
    internal static LocalText Plain(Mistake mistake) => mistake.Missing is { } key
        ? new($"请填写“{Of(key).Zh}”。", $"Please fill in “{Of(key).In("en")}”.")
        : new(
            Chinese().Replace(mistake.Problem.Zh + mistake.Cure.Zh, word => (Value(word.Value) ?? Of(word.Value)).Zh),
            English().Replace($"{mistake.Problem.In("en")} {mistake.Cure.In("en")}", word => (Value(word.Value) ?? Of(word.Value)).In("en")));

    private static LocalText? Value(string word) =>
        !word.Contains('-') ? null
        : WrittenAs.Read<StepEffect>(word) is { } effect ? TypeNames.Of(effect)
        : FieldTypes.Find(word) is { } type ? type.Title
        : new(word);

    // In Chinese every English word is a key, unless it is what somebody called a field, an option and the like; in English, what is quoted or can be nothing else.
    [GeneratedRegex(@"(?<!没有\p{IsCJKUnifiedIdeographs}{1,3}“|(?:字段|选项|状态|步骤|流程|科室|表格)“)(?<![A-Za-z0-9.-])[a-zA-Z]+(?:-[a-z]+)*(?![A-Za-z0-9.])")]
    private static partial Regex Chinese();

    [GeneratedRegex("(?<!no [a-z]+ '|The [a-z]+ ')(?:(?<=')[a-zA-Z-]+(?=')|\\b(?:minLength|maxLength|min|max|lookUp)\\b)")]
    private static partial Regex English();
}
