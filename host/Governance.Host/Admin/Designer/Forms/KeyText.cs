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
        ["quiet"] = new("放在“悄悄说”里，网址和标题不写是什么事", "Behind the private door, named in no address or title"),
        ["anonymous"] = new("可以匿名", "May be anonymous"),
        ["lookUp"] = new("提交后马上查得结果", "Looked up at once"),
        ["form"] = new("表单", "Form"),
        ["checks"] = new("字段之间的检查", "Checks between fields"),
        ["stops"] = new("红色提示卡", "Stop cards"),
        ["service"] = new("办事要素", "Parts of the service"),
        ["call"] = new("拨打的电话", "Numbers to ring"),
        ["see"] = new("请用哪一项业务", "Service to use instead"),
        ["url"] = new("别处的网址", "Address of somebody else"),
        ["ends"] = new("这样填写的不能提交", "Cannot be sent with these answers"),
        ["law"] = new("法律法规的全称", "Law or rule"),
        ["documents"] = new("申请材料", "Documents"),
        ["conditions"] = new("受理条件", "Who can use it"),
        ["process"] = new("办事步骤", "How it goes"),
        ["time"] = new("办理时限", "Time"),
        ["fee"] = new("收费", "Fee"),
        ["amount"] = new("收多少", "How much"),
        ["supervision"] = new("监督电话", "Telephone for complaints"),
        ["unconfirmed"] = new("待确认", "To be confirmed"),
        ["without"] = new("没有的要素", "Parts that are left out"),
        ["copies"] = new("份数", "Copies"),
        ["address"] = new("地址", "Address"),
        ["hours"] = new("办公时间", "Hours"),
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
        ["next"] = new("答复以后的下一个时限", "Time until the next answer"),
        ["tellCitizen"] = new("告知群众", "Tell the citizen"),
        ["opinions"] = new("先征求意见的单位", "Opinions needed first"),
        ["asks"] = new("同时征求哪些单位的意见", "Opinions asked with it"),
        ["question"] = new("要对方答复什么", "What it is to say"),
        ["within"] = new("多久答复", "Within"),
        ["asksModule"] = new("先问部门程序", "Asks the module's program"),
        ["freesAppointment"] = new("释放预约时段", "Frees the appointment"),
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

    // In Chinese every English word is a key, unless it is what somebody called a field, an option and the like; in English, what is
    // quoted or can be nothing else.
    [GeneratedRegex(@"(?<!没有\p{IsCJKUnifiedIdeographs}{1,3}“|(?:字段|选项|状态|步骤|流程|科室|表格)“)(?<![A-Za-z0-9.-])[a-zA-Z]+(?:-[a-z]+)*(?![A-Za-z0-9.])")]
    private static partial Regex Chinese();

    [GeneratedRegex("(?<!no [a-z]+ '|The [a-z]+ ')(?:(?<=')[a-zA-Z-]+(?=')|\\b(?:minLength|maxLength|min|max|lookUp)\\b)")]
    private static partial Regex English();
}
