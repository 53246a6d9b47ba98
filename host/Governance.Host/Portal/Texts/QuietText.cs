using Governance.Contracts;

namespace Governance.Host.Portal.Texts;

/// <summary>The door for what nobody else is to know.</summary>
internal static class QuietText
{
    internal static readonly LocalText Door = new("悄悄说", "In private");
    internal static readonly LocalText DoorText = new(
        "孩子受了伤害、家里有人动手、不敢让人知道的事：不用写姓名，只有专门的民警能看到。",
        "A child was harmed, somebody is violent at home, something that nobody may know: no name is needed, and only the officers for it see it.");
    internal static readonly LocalText Heading = new("悄悄说", "In private");
    internal static readonly LocalText Lead = new(
        "只有专门的民警能看到，不用写姓名。想说多少就说多少，先问一句也可以。",
        "Only the officers for it see what you write, and no name is needed. Say as much as you like; one question is enough to begin with.");
    internal static readonly LocalText InDanger = new("有危险，请现在打 110", "In danger? Ring 110 now");
    internal static readonly LocalText InDangerText = new(
        "不方便出声，发短信到 12110，写明地点和正在发生什么。",
        "If you cannot speak, send a text message to 12110: where you are and what is happening.");
    internal static readonly LocalText Text12110 = new("发短信 12110", "Text 12110");
    internal static readonly LocalText About = new("是哪一件事", "What it is about");
    internal static readonly LocalText SomethingElse = new("别的不想让人知道的事", "Something else that nobody may know");
    internal static readonly LocalText SomethingElseText = new(
        "由网络问政办公室有保密权限的民警看，不进入搜索，也不会公开。",
        "Read by the cleared officers of the Online Enquiry Office; not searchable and never published.");
    internal static readonly LocalText SharedPhone = new("别人也用这部手机？", "Does somebody else use this telephone?");
    internal static readonly LocalText Hotlines = new("想先跟人说说话", "To speak with somebody first");
    internal static readonly LocalText LeaveNow = new("马上离开", "Leave now");

    internal static readonly LocalText CodeIsKey = new(
        "查询码就是钥匙：凭它查进度、看答复、补充材料、评价。我们不会再次告诉您，请抄在纸上；别人也用这部手机的，不要截图、不要拍照。",
        "The code is the key to what you sent: to follow it, read the answer, add to it, rate it. We do not tell it again. Write it on paper; take no "
            + "screenshot or picture where somebody else uses this telephone.");

    internal static readonly IReadOnlyList<LocalText> Advice =
    [
        new("有人过来，按右下角的“马上离开”：页面换成别的网站，写了一半的不会留在屏幕上。",
            "If somebody comes, press “Leave now” at the bottom right: another site is shown, and nothing half written stays on the screen."),
        new("最好用浏览器的无痕窗口。不用无痕窗口的，历史记录里只看得到“有问必答”，看不到是什么事。",
            "A private window of your browser is best. Without it, the history shows “Every question gets an answer”, and not what it was about."),
        new("查询码抄在纸上，写成别人看不懂的样子；不要截图，不要存在手机里。",
            "Write the query code on paper, so that nobody else understands it; take no screenshot, and do not keep it in the telephone."),
        new("不留电话、邮箱，我们就不会打电话、发短信，只在查询页上回您。",
            "If you leave no number and no address, we neither ring nor write: you read our answer on the tracking page alone."),
    ];

    internal static readonly IReadOnlyList<LocalText> Lines =
    [
        new("12338 妇女维权热线", "12338, for women"),
        new("12355 青少年服务热线", "12355, for the young"),
        new("12348 法律援助热线", "12348, legal aid"),
    ];
}
