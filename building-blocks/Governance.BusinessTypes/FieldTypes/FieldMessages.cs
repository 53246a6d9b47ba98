using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>What citizens are told of any field.</summary>
internal static class FieldMessages
{
    public static LocalText Required(FormField field)
    {
        var (zh, en) = field.Describe().Act switch
        {
            FieldAct.Choose => ("请选择", "Please choose"),
            FieldAct.Upload => ("请上传", "Please upload"),
            FieldAct.Add => ("请添加", "Please add"),
            _ => ("请填写", "Please fill in"),
        };
        return new($"{zh}“{field.Label.Zh}”。", $"{en} '{field.Label.In("en")}'.");
    }

    public static LocalText Control(FormField field) => field.Describe().Input.Rows > 1
        ? new(
            $"“{field.Label.Zh}”里有看不见的控制字符，请删去后手工重新输入。",
            $"'{field.Label.In("en")}' contains invisible control characters. Please delete them and type the text again.")
        : new(
            $"“{field.Label.Zh}”里有看不见的控制字符或者换行，请删去后手工重新输入。",
            $"'{field.Label.In("en")}' contains invisible control characters or a line break. Please delete them and type the text again.");

    public static LocalText TooLong(FormField field, int most, int length) => new(
        $"“{field.Label.Zh}”最多 {most} 个字，现在是 {length} 个，多了 {length - most} 个，请精简。",
        $"'{field.Label.In("en")}' takes {most} characters at most and has {length}, which is {length - most} too many. Please shorten it.");

    public static LocalText TooShort(FormField field, int least, int length) => field.MinLength == field.MaxLength
        ? new(
            $"“{field.Label.Zh}”应当是 {least} 位，现在是 {length} 位，请核对有没有漏写。",
            $"'{field.Label.In("en")}' has {least} characters, and you have written {length}. Please check for missing ones.")
        : new(
            $"“{field.Label.Zh}”至少 {least} 个字，现在是 {length} 个，请补充。",
            $"'{field.Label.In("en")}' takes {least} characters at least, and you have written {length}. Please say more.");
}
