using Governance.Contracts;

namespace Governance.Core.Conversations;

internal static partial class ConversationText
{
    internal static readonly LocalText WhichDepartment = new("请问是哪方面的事？", "What is it about?");
    internal static readonly LocalText HowToChooseDepartment = new(
        "回复数字选择，或者直接写几个字来找；回复 0 直接写下您的问题。",
        "Answer with a number, or with a few words to look for it; 0 to write your question freely.");
    internal static readonly LocalText WhichService = new("请选择要办的事项：", "Please choose what you want:");
    internal static readonly LocalText HowToChooseService = new(
        "回复数字选择，或者写几个字再找；回复“返回”看全部部门。", "Answer with a number, or with other words; \"back\" shows all departments.");
    internal static readonly LocalText NothingFound = new(
        "没有找到，请换个说法，或者回复数字选择。", "Nothing was found. Please use other words, or answer with a number.");
    internal static readonly LocalText NoSuchNumber = new("没有这个数字，请从列出的里面选。", "There is no such number. Please choose from the list.");
    internal static readonly LocalText ServiceIsOff = new(
        "这项业务现在停办，请选择别的，或者直接写下您的问题。", "This service is switched off at present. Please choose another, or write your question freely.");
    internal static readonly LocalText SwitchedOff = new(
        "这项业务刚刚停办。您前面的回答都还在，最后这一句没有记下。",
        "This service has just been switched off. Your answers are kept, except for the last one.");
    internal static readonly LocalText HowToSendInWords = new(
        "1 作为一般诉求提交\n3 取消", "1 send them as a general enquiry\n3 cancel");
    internal static readonly LocalText Cancelled = new(
        "已取消，刚才写的都没有保留。有事随时写给我们。", "Cancelled; nothing of what you wrote was kept. Write to us whenever you want.");
    internal static readonly LocalText WriteFreely = new(
        "请直接写下您要问的事、建议或者投诉，可以发图片、语音和位置。我们收到后会告诉您查询码和答复时间。",
        "Write what you want to ask, suggest or complain about; pictures, voice and places can be sent as well. Query code and due time come back at once.");
    internal static readonly LocalText Sent = new(
        "已经提交，正在受理，查询码和答复时间马上发给您。", "Sent. Query code and due time come at once.");
    internal static readonly LocalText More = new("（没有完，回复“更多”看后面的）", "(There is more: answer \"more\")");
    internal static readonly LocalText HowToGoOn = new(
        "一项一项回答就行。随时可以回复：返回（改上一项）、重来、取消。",
        "Answer one thing after the other. At any time you can say: back (to the answer before), restart, cancel.");
    internal static readonly LocalText PrivateMatter = new("不想让别人知道的事", "A private matter");
    internal static readonly LocalText IsConfidential = new(
        "这件事按保密办理，您写的不会在聊天里再显示。聊天软件的服务商能看到聊天内容，不放心的请到网站办理。",
        "This is handled confidentially, and nothing you write is shown in the chat again. The provider of the chat can read what is written here; if that "
            + "worries you, please use the portal.");

    internal static readonly LocalText Further = new("还有什么要说明的？", "Anything to add?");
    internal static readonly LocalText YourWords = new("请写下具体情况或者问题", "Please say what you want to tell or ask");
    internal static readonly LocalText Files = new("照片和文件", "Pictures and files");
    internal static readonly LocalText Unnamed = new("要匿名吗？", "Do you want to stay unnamed?");
    internal static readonly LocalText UnnamedHint = new("匿名的不留姓名和电话，答复仍然发到这里", "Name and telephone are not asked then; the answer still comes here");
    internal static readonly LocalText Name = new("怎么称呼您？", "Your name");

    internal static readonly LocalText SendAPlace = new("可以发送位置，也可以用文字写", "You can send your location, or describe the place");
    internal static readonly LocalText SendFiles = new("请直接发图片或者文件", "Please send pictures or files");
    internal static readonly LocalText FileExpected = new("这一项要图片或者文件，不是文字。", "This takes pictures or files, not words.");
    internal static readonly LocalText WordsExpected = new("这一项请用文字回答。", "Please answer this in words.");
    internal static readonly LocalText ChooseSeveral = new("回复数字，可以选几个，如 1 3", "Answer with numbers; several are possible, such as 1 3");
    internal static readonly LocalText ChooseOne = new("回复数字", "Answer with a number");
    internal static readonly LocalText SkipByZero = new("回复 0 跳过", "Answer 0 to skip this");
    internal static readonly LocalText SkipByWord = new("回复“跳过”可以不填", "Answer \"skip\" to leave this out");
    internal static readonly LocalText NoMoreFiles = new("发完了，或者没有，回复 0", "Answer 0 when there are no more");
    internal static readonly LocalText AllFilesSent = new("发完了回复 0", "Answer 0 when there are no more");
    internal static readonly LocalText YesOrNo = new("1 是\n2 否", "1 yes\n2 no");
    internal static readonly LocalText OneOrTwo = new("请回复 1 或者 2。", "Please answer 1 or 2.");

    internal static readonly LocalText PleaseCheck = new("请核对：", "Please check:");
    internal static readonly LocalText FilledIn = new("已填写", "filled in");
    internal static readonly LocalText NotFilledIn = new("没有填", "left out");
    internal static readonly LocalText SendIt = new("1 提交", "1 send it");
    internal static readonly LocalText ChangeOne = new("2 修改（要改第 3 项就回复 2 3）", "2 change something (2 3 changes number 3)");
    internal static readonly LocalText CancelIt = new("3 取消", "3 cancel");
    internal static readonly LocalText FinishAtPortal = new("1 拿到网页链接，填完就能提交", "1 get the address of the page, on which you finish and send it");
    internal static readonly LocalText NotUnderstood = new("没有看懂，请照下面的回复。", "This was not understood. Please answer as below.");
    internal static readonly LocalText WhichToChange = new("要改第几项？请回复它前面的数字。", "Which one? Please answer with the number before it.");
    internal static readonly LocalText SomethingIsWrong = new("还有要改的：", "Something has to be put right:");
    internal static readonly LocalText PortalUnknown = new(
        "请到本局的网络问政平台网站上办理这一项。", "Please use the bureau's portal for this.");

    internal static LocalText PrivateDoor(string address) => new(
        $"不想让别人知道的事，请从这里办：{address}", $"What nobody else shall know is asked here: {address}");

    internal static LocalText Numbered(int number, LocalText text) => new($"{number} {text.Zh}", $"{number} {text.In("en")}");

    internal static LocalText Begins(LocalText title) => new($"【{title.Zh}】", $"[{title.In("en")}]");

    internal static LocalText AtThePortal(IReadOnlyList<LocalText> fields) => new(
        $"{string.Join('、', fields.Select(field => field.Zh))}不在聊天里问，请在网页上填。",
        $"{string.Join(", ", fields.Select(field => field.In("en")))}: not asked for in a chat, but on a page of the portal.");

    internal static LocalText AddAtPortal(IReadOnlyList<LocalText> fields) => new(
        $"4 到网页上补填（{string.Join('、', fields.Select(field => field.Zh))}）",
        $"4 add on a page of the portal ({string.Join(", ", fields.Select(field => field.In("en")))})");

    internal static LocalText PageIsHere(string address) => new(
        $"请在 24 小时内打开这个网页，您前面的回答都在里面，填完就能提交。不要转给别人：{address}",
        $"Please open this page within 24 hours. Your answers are in it; fill in the rest and send it. Do not pass it on: {address}");

    internal static LocalText DoorIsHere(string address) => new(
        $"这件事要在网页上填，请从这里进：{address}", $"This has to be filled in on a page of the portal: {address}");

    internal static LocalText OfItem(LocalText item, LocalText label) => new($"{item.Zh} · {label.Zh}", $"{item.In("en")} · {label.In("en")}");

    internal static LocalText Example(string example) => new($"例如：{example}", $"For example: {example}");

    internal static LocalText FilesHere(int files) => new($"{files} 个文件", $"{files} files");

    internal static LocalText FilesReceived(int files) => new($"收到，现在有 {files} 个文件。", $"Received; there are {files} files now.");

    internal static LocalText AnyOf(LocalText item) => new($"要填写{item.Zh}吗？", $"{item.In("en")}: is there any?");

    internal static LocalText Another(LocalText item, int count) => new(
        $"{item.Zh}已经有 {count} 项，还要再加吗？", $"{item.In("en")}: there are {count}. Another one?");

    internal static LocalText AnswerIs(LocalText label, LocalText answer) => new($"{label.Zh}：{answer.Zh}", $"{label.In("en")}: {answer.In("en")}");

    internal static LocalText Call(IEnumerable<string> numbers) => new(
        $"电话：{string.Join('、', numbers)}", $"Telephone: {string.Join(", ", numbers)}");
}
