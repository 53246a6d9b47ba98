using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>Uploaded files, by their ids.</summary>
internal sealed class FileField() : ReferenceField(FieldType.File)
{
    public override LocalText Title => new("上传文件", "Files");

    public override IReadOnlyList<string> Keys => ["maxFiles"];

    public override FieldReference RefersTo => FieldReference.Files;

    public override FieldAct Act => FieldAct.Upload;

    public override bool TakesSeveral => true;

    public override string Widget => Widgets.Files;

    public override LocalText? KeyExample(string key) => "5";
}
