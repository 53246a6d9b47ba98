using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>What citizens are told of any field.</summary>
internal static class Says
{
    public static LocalText Required(FormField field)
    {
        var (zh, en) = field.Type switch
        {
            FieldType.Choice or FieldType.Choices or FieldType.YesNo or FieldType.Date or FieldType.Appointment or FieldType.UniqueItem => ("请选择", "Please choose"),
            FieldType.File => ("请上传", "Please upload"),
            _ => ("请填写", "Please fill in"),
        };
        return new($"{zh}“{field.Label.Zh}”。", $"{en} '{field.Label.In("en")}'.");
    }

    public static LocalText Control(FormField field) => new(
        $"“{field.Label.Zh}”里有看不见的控制字符{(field.Type == FieldType.Paragraph ? "" : "或者换行")}，请删去后手工重新输入。",
        $"'{field.Label.In("en")}' contains invisible control characters{(field.Type == FieldType.Paragraph ? "" : " or a line break")}. Please delete them and type the text again.");
}
