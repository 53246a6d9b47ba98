using Governance.Contracts;

namespace Governance.Host.Portal.Texts;

/// <summary>What stands at and around the fields of forms.</summary>
internal static class FieldText
{
    internal static readonly LocalText Optional = new("（选填）", " (optional)");
    internal static readonly LocalText Error = new("错误：", "Error: ");
    internal static readonly LocalText ErrorSummary = new("有内容需要更正", "There is a problem");
    internal static readonly LocalText AskedWhen = new("仅当{0}时填写。", "Only answer this when {0}.");
    internal static readonly LocalText NeededWhen = new("{0}时才要。", "Only when {0}.");
    internal static readonly LocalText WhenOneOf = new("“{0}”选了“{1}”", "'{0}' is '{1}'");
    internal static readonly LocalText WhenAnswered = new("“{0}”已填写", "'{0}' is filled in");
    internal static readonly LocalText And = new("，并且", " and ");
    internal static readonly LocalText OrJoined = new("”或“", "' or '");
    internal static readonly LocalText Yes = new("是", "Yes");
    internal static readonly LocalText No = new("否", "No");
    internal static readonly LocalText Year = new("年", "Year");
    internal static readonly LocalText Month = new("月", "Month");
    internal static readonly LocalText Day = new("日", "Day");
    internal static readonly LocalText UsePosition = new("使用我现在的位置", "Use my position");
    internal static readonly LocalText PositionKept = new("已记下位置：{0}", "Position noted: {0}");
    internal static readonly LocalText PositionFailed = new("取不到位置，请用文字写清楚。", "Your position could not be found. Please describe the place.");
    internal static readonly LocalText PositionClear = new("不使用位置", "Forget the position");
    internal static readonly LocalText Choose = new("请选择", "Choose");
    internal static readonly LocalText SearchItems = new("按数字或字母找，例如 88", "Look for figures or letters, such as 88");
    internal static readonly LocalText FindItems = new("找号码", "Find");
    internal static readonly LocalText MoreItems = new("换一批", "Show others");
    internal static readonly LocalText ChosenItem = new("{0}（已选）", "{0} (your choice)");
    internal static readonly LocalText NoItems = new("没有符合的号码，换几个数字再找。", "None match. Try other figures.");
    internal static readonly LocalText SlotPlace = new("地点", "Place");
    internal static readonly LocalText SlotDay = new("日期", "Day");
    internal static readonly LocalText ShowTimes = new("显示可以预约的时间", "Show times");
    internal static readonly LocalText SlotTimes = new("时间", "Time");
    internal static readonly LocalText SlotsLeft = new("{0}（余 {1}）", "{0} ({1} left)");
    internal static readonly LocalText NoSlots = new("这一天这个地点已经约满，请换一天或者换个地点。", "No time is left at this place on this day. Choose another.");
    internal static readonly LocalText NoSlotsAtAll = new("近期已经约满，请过几天再来。", "Nothing is free at present. Please come back in a few days.");
    internal static readonly LocalText ChooseFirst = new("先选地点和日期，再按“显示可以预约的时间”。", "Choose a place and a day first, then press 'Show times'.");
    internal static readonly LocalText AddFirst = new("添加{0}", "Add: {0}");
    internal static readonly LocalText AddAnother = new("再添加一项：{0}", "Add another: {0}");
    internal static readonly LocalText DropItem = new("删除{0}", "Remove {0}");
    internal static readonly LocalText NoMoreItems = new("最多 {0} 项，已经填满。", "At most {0}; there are as many.");
    internal static readonly LocalText Uploaded = new("已上传的文件", "Uploaded files");
    internal static readonly LocalText RemoveFile = new("删除", "Remove");
    internal static readonly LocalText FilePrivacy = new(
        "匿名或者保密的诉求，拍摄地点、手机型号、作者等信息会自动去除。",
        "In anonymous or confidential enquiries the place, the device and the author are taken out.");

    internal static readonly LocalText FileKinds = new("可以上传哪些文件？", "Which files can be sent?");
    internal static readonly LocalText FileHint = new(
        "最多 {0} 个文件，每个不超过 20 MB。按“继续”时上传；传过的会保留。", "Up to {0} files, each at most 20 MB. They are uploaded when you continue, and kept from then on.");
}
