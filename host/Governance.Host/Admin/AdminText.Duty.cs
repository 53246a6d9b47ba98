using Governance.Contracts;

namespace Governance.Host.Admin;

internal static partial class AdminText
{
    internal static readonly LocalText NameAndPhotographStand = new("值班民警的姓名和照片显示在门户首页。", "Name and photograph stand on the portal's front page.");
    internal static readonly LocalText Name = new("姓名", "Name");
    internal static readonly LocalText DutyUnit = new("单位", "Unit");
    internal static readonly LocalText From = new("自", "From");
    internal static readonly LocalText Until = new("至", "Until");
    internal static readonly LocalText PhotographOptional = new("照片（选填）", "Photograph (optional)");
    internal static readonly LocalText DutyRemove = new("移除照片", "Remove");
    internal static readonly LocalText ChooseAPhotograph = new("选择照片", "Choose a photograph");
    internal static readonly LocalText PhotographsTaken = new(
        "JPEG、PNG 或 WebP；上传前会缩小，拍摄地点等附带信息会去掉。", "JPEG, PNG or WebP; made smaller before it is sent, without the place and time it was taken.");
    internal static readonly LocalText Save = new("保存", "Save");
    internal static readonly LocalText NoPhotographWeTake = new(
        "这不是 JPEG、PNG 或 WebP 照片，或者超过 30 MB，请另选一张。", "This is not a JPEG, PNG or WebP photograph, or it is larger than 30 MB. Choose another.");
    internal static readonly LocalText GiveTheName = new("请填写姓名", "Give the name");
    internal static readonly LocalText GiveTheUnit = new("请填写单位", "Give the unit");
    internal static readonly LocalText GiveTheBeginning = new("请填写开始时间", "Give the beginning");
    internal static readonly LocalText EndMustBeAfterTheBeginning = new("结束时间要晚于开始时间", "The end must be after the beginning");
    internal static readonly LocalText Saved = new("已保存", "Saved");

    internal static LocalText PhotographOf(string? name) => new($"{name}的照片", $"Photograph of {name}");
}
