using Governance.Contracts;

namespace Governance.Core.Modules;

internal static partial class ModulesText
{
    internal static readonly LocalText NoModuleYaml = new("没有 module.yaml。", "There is no module.yaml.");
    internal static readonly LocalText BusinessType = new("业务类型", "business type");
    internal static readonly LocalText Unit = new("科室", "unit");
    internal static readonly LocalText PoolOrSchedule = new("号池或预约安排", "pool or schedule");

    internal static LocalText AssemblyIsMissing(string file) => new(
        $"缺少程序集 {file}。模块只能引用 Governance.Contracts 和随包带来的程序集。",
        $"The assembly {file} is missing. A module refers to Governance.Contracts and to what comes in its package, and to nothing else.");

    internal static LocalText AssemblyCannotBeLoaded(string cause) => new($"程序集无法加载：{cause}", $"The assembly cannot be loaded: {cause}");

    internal static LocalText AssemblyWasBuiltAgainstAnotherVersion(string missing, string current) => new(
        $"程序集是按另一个版本的契约编译的：本平台没有 {missing}。请用契约 {current} 重新编译。",
        $"The assembly was built against another version of the contract: this platform has no {missing}. Build it anew against contract {current}.");

    internal static LocalText FolderIsButModuleYamlSays(string found, string manifest) => new(
        $"文件夹是“{found}”，module.yaml 中却写作“{manifest}”。", $"The folder is '{found}', but module.yaml says '{manifest}'.");

    internal static LocalText MadeForContract(string contract, string current) => new(
        $"为契约 {contract} 编写，本平台是 {current}。", $"Made for contract {contract}; this platform has {current}.");

    internal static LocalText StandsTwice(LocalText what, string code) => new($"{what.Zh}“{code}”出现了两次。", $"The {what.En} '{code}' stands twice.");

    internal static LocalText BelongsToTheModuleAlready(LocalText what, string code, string owner) => new(
        $"{what.Zh}“{code}”已属于模块 {owner}。", $"The {what.En} '{code}' belongs to the module {owner} already.");

    internal static LocalText FieldDrawsOnNothing(string type, string field, string? source) => new(
        $"{type} 的字段 {field} 取自“{source}”，但没有这个号池或预约安排。", $"The field {field} of {type} draws on '{source}', but there is no such pool or schedule.");

    internal static LocalText PoolHasNoTimeToHold(string pool) => new($"号池“{pool}”的保留时间或号码不合规定。", $"The pool '{pool}' has no time to hold or an empty item.");

    internal static LocalText ScheduleIsOutOfBounds(string schedule) => new(
        $"预约安排“{schedule}”没有地点，或名额、天数不合规定。", $"The schedule '{schedule}' has no place, or its capacity or days ahead are out of bounds.");

    internal static LocalText HandlerForNothing(string message, string unknown) => new(
        $"{message} 的处理程序针对“{unknown}”，但没有这个业务类型。", $"A handler of {message} is for '{unknown}', but there is no such business type.");

    internal static LocalText MoreThanOneHandlerOf(string message, string key) => new(
        $"{message}（{key}）有不止一个处理程序。", $"There is more than one handler of {message} ({key}).");

    internal static LocalText ModuleDeclaresTheMessage(string message) => new(
        $"模块自己声明了消息 {message}，消息只能在 Contracts 中声明。", $"The module declares the message {message}; messages are declared in Contracts only.");

    internal static LocalText ItFailedWhileStarting(string refusal) => new($"启动时出错：{refusal}", $"It failed while starting: {refusal}");

    internal static LocalText ItDidNotDescribeItself(string failure) => new($"没有说明自己的资源：{failure}", $"It did not describe itself: {failure}");
}
