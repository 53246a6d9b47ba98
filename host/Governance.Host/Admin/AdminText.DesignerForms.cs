using Governance.Contracts;

namespace Governance.Host.Admin;

internal static partial class AdminText
{
    internal static readonly LocalText TheseFields = new("这些字段", "These fields");
    internal static readonly LocalText AddACheck = new("添加检查", "Add a check");
    internal static readonly LocalText HowMany = new("多少", "How many");
    internal static readonly LocalText WholeNumberFrom1To999Please = new("请填 1 到 999 的整数。", "A whole number from 1 to 999, please.");
    internal static readonly LocalText DefaultOfItsKind = new("按诉求类型的默认时限", "The default of its kind");
    internal static readonly LocalText HoursRoundTheClock = new("小时（自然时间）", "Hours, round the clock");
    internal static readonly LocalText WorkingDays = new("工作日", "Working days");
    internal static readonly LocalText AlwaysAsked = new("总是要问。条件要看前面的字段，这是第一个。", "Always asked. A condition looks at earlier fields, and this is the first.");
    internal static readonly LocalText FormAlwaysAsked = new("总是要问。", "Always asked.");
    internal static readonly LocalText WhenThisField = new("当这个字段", "When this field");
    internal static readonly LocalText IsAnyOf = new("是其中任一个", "is any of");
    internal static readonly LocalText AnyAnswer = new("填了就问", "any answer");
    internal static readonly LocalText HasAnyAnswer = new("填了就问", "has any answer");
    internal static readonly LocalText RemoveTheCondition = new("删除条件", "Remove the condition");
    internal static readonly LocalText ConditionLostItsField = new(
        "条件看的字段已经删除，或者排到了后面。请改选一个前面的字段，调整顺序，或者删除条件。",
        "The field that a condition looks at is gone, or comes later. Choose an earlier one, change the order, or remove the condition.");
    internal static readonly LocalText AddACondition = new("添加条件", "Add a condition");
    internal static readonly LocalText WhatItDoesForCitizens = new("它为群众办什么", "What it does for citizens");
    internal static readonly LocalText VersionIsRaisedByItself = new("每次上线会自动升高", "Raised by itself each time it goes live");
    internal static readonly LocalText EmptyAsARule = new("一般留空", "Empty as a rule");
    internal static readonly LocalText DesksThatTakeEnquiries = new("受理诉求的科室；第一个是默认的。", "The desks that take enquiries; the first is the default.");
    internal static readonly LocalText SuchAsLibraryDesk = new("英文，如 library.desk", "Such as library.desk");
    internal static readonly LocalText AddAUnit = new("添加科室", "Add a unit");
    internal static readonly LocalText Papers = new("表格", "Papers");
    internal static readonly LocalText None = new("无", "None");
    internal static readonly LocalText Reply = new("答复", "Reply");
    internal static readonly LocalText WhatToChange = new("修改意见", "What to change");
    internal static readonly LocalText WhatWeNeedToKnow = new("需要补充什么", "What we need to know");
    internal static readonly LocalText LabelForCitizens = new("群众看到的标签", "Label for citizens");
    internal static readonly LocalText InternalName = new("内部名称（英文）", "Internal name");
    internal static readonly LocalText SensitiveEncryptedMaskedOnScreens = new("敏感信息：加密保存，屏幕上遮盖", "Sensitive: encrypted, masked on screens");
    internal static readonly LocalText SuchAsVehicleForAdd = new("如“车辆”，按钮写“添加车辆”；留空用标签", "such as “Vehicle”, for “Add: Vehicle”; empty takes the label");
    internal static readonly LocalText StandsBelowTheLabel = new("写在标签下面", "Stands below the label");
    internal static readonly LocalText BeginsASectionWithThisField = new(
        "从这个字段起另起一节；留空接着上一节", "Begins a section with this field; empty continues the one before");
    internal static readonly LocalText AddAField = new("添加字段", "Add a field");
    internal static readonly LocalText NoLabelYet = new("（还没有标签）", "(no label yet)");
    internal static readonly LocalText Conditional = new("有条件", "conditional");
    internal static readonly LocalText FileIsNotInOrder = new(
        "这个文件的文本有写错的地方，表单读不出来。请到“文本”里先改正，改正处见下方。",
        "The text of this file is not in order, so that the form cannot read it. Put it right under “Text” first; the mistakes stand below.");
    internal static readonly LocalText TextOfThisFileHasComments = new(
        "这个文件的文本里有注释（# 之后的话）。在表单里一改，注释就会消失；要保留请用“文本”修改。",
        "The text of this file has comments, after a #. A change on this form loses them; to keep them, change it under “Text”.");
    internal static readonly LocalText AboutGuide = new(
        "谁可以办、怎么办、带什么、费用和时限。一行以“## ”开头是小标题，以“- ”开头是列表，**两对星号之间** 是粗体；右边随时看到效果。",
        "Who, how, what to bring, fees and time. A line after “## ” is a heading, after “- ” an item of a list, **between two pairs of stars** is bold; "
            + "the preview shows it at once.");
    internal static readonly LocalText GuideInChinese = new("中文指南", "Guide in Chinese");
    internal static readonly LocalText GuideInEnglish = new("英文指南", "Guide in English");
    internal static readonly LocalText AddAnOption = new("添加选项", "Add an option");
    internal static readonly LocalText NoSuchFile = new("没有这个文件：请上传，或取消勾选", "There is no such file: upload it, or untick it");
    internal static readonly LocalText ThisDepartmentHasNoPapersYet = new("这个部门还没有可下载的表格。", "This department has no papers yet.");
    internal static readonly LocalText UploadAndOffer = new("上传并提供…", "Upload and offer…");
    internal static readonly LocalText Replace = new("替换", "Replace");
    internal static readonly LocalText RemoveIt = new("确定移除", "Remove it");
    internal static readonly LocalText UploadPapers = new("上传表格…", "Upload papers…");
    internal static readonly LocalText Uploading = new("正在上传…", "Uploading…");
    internal static readonly LocalText AddAQuestion = new("添加问答", "Add a question");
    internal static readonly LocalText TitleOnTheButton = new("步骤名称（按钮上的字）", "Title, on the button");
    internal static readonly LocalText SentWhenTheStepIsTaken = new("走这一步时发给群众；留空不发", "Sent when the step is taken; empty sends nothing");
    internal static readonly LocalText AddAStep = new("添加步骤", "Add a step");
    internal static readonly LocalText ShownInListsAndSearch = new("列表和搜索里显示", "Shown in lists and search");
    internal static readonly LocalText DepartmentsFirstUnit = new("部门的第一个科室", "The department's first unit");
    internal static readonly LocalText WhatCitizensCallItWithCommasBetween = new("群众会怎么说这件事，用逗号分开", "What citizens call it, with commas between");
    internal static readonly LocalText UniqueOnThePlatform = new("英文，全平台唯一；上线后不要再改", "Unique on the platform; leave it once it is live");
    internal static readonly LocalText NeedsTheDepartmentsProgram = new("要部门的程序支持", "Needs the department's program");
    internal static readonly LocalText Standard = new("标准：", "Standard: ");
    internal static readonly LocalText Own = new("本部门：", "Own: ");
    internal static readonly LocalText StandardOneOfItsKind = new("按诉求类型的标准流程", "The standard one of its kind");
    internal static readonly LocalText Basics = new("基本信息", "Basics");
    internal static readonly LocalText FormForm = new("表单字段", "Form");
    internal static readonly LocalText SubjectTextAndContact = new(
        "主题、内容和联系方式每张表单都有，不用添加。", "Subject, text and contact are on every form; there is no need to add them.");
    internal static readonly LocalText FormGuide = new("业务指南", "Guide");
    internal static readonly LocalText EachIsAtLeastTheOneBefore = new("后一个不小于（不早于）前一个", "Each is at least the one before");
    internal static readonly LocalText AllAreDifferent = new("各不相同", "All are different");
    internal static readonly LocalText AllAreTheSame = new("全都相同", "All are the same");
    internal static readonly LocalText AtLeastOneIsAnswered = new("至少填一个", "At least one is answered");
    internal static readonly LocalText OfficerOfTheUnit = new("承办科室的民警", "An officer of the unit");
    internal static readonly LocalText FormHead = new("负责人", "The head");
    internal static readonly LocalText OnlineEnquiryOffice = new("网络问政办公室", "The online-enquiry office");
    internal static readonly LocalText CitizenByAMessage = new("群众（写留言）", "The citizen, by a message");
    internal static readonly LocalText OnlyChangesTheState = new("只改变状态", "Only changes the state");
    internal static readonly LocalText DraftsTheReply = new("拟写答复", "Drafts the reply");
    internal static readonly LocalText SendsTheDraft = new("发送拟好的答复", "Sends the draft");
    internal static readonly LocalText SendsAReply = new("直接发送答复", "Sends a reply");
    internal static readonly LocalText ReturnsTheDraft = new("退回修改", "Returns the draft");
    internal static readonly LocalText MessageToTheCitizen = new("给群众的话", "Message to the citizen");
    internal static readonly LocalText TellsTheCitizenTheClockRunsOn = new("告知群众，时限照走", "Tells the citizen, the clock runs on");
    internal static readonly LocalText AsksTheCitizenTheClockPauses = new("请群众补充，时限暂停", "Asks the citizen, the clock pauses");
    internal static readonly LocalText ResumesTheClock = new("恢复计时", "Resumes the clock");
    internal static readonly LocalText English = new("（英文）", " (English)");
    internal static readonly LocalText EnquiryIsDoneHere = new("诉求到此办结", "The enquiry is done here");
    internal static readonly LocalText AddAState = new("添加状态", "Add a state");

    internal static LocalText Check(int place) => new($"检查 {place}", $"Check {place}");

    internal static LocalText FormCheck(int place) => new($"检查 {place}", $"check {place}");

    internal static LocalText FormUnit(int place) => new($"科室 {place}", $"Unit {place}");

    internal static LocalText FormToCorrect(int count) => new($"{count} 处要改", $"{count} to correct");

    internal static LocalText MoveUp(string what) => new($"上移：{what}", $"Move up: {what}");

    internal static LocalText MoveDown(string what) => new($"下移：{what}", $"Move down: {what}");

    internal static LocalText Remove(string what) => new($"删除：{what}", $"Remove: {what}");

    internal static LocalText Option(int place) => new($"选项 {place}", $"Option {place}");

    internal static LocalText OptionEnglish(int place) => new($"选项 {place}（英文）", $"Option {place} (English)");

    internal static LocalText EnglishTitleOf(string file) => new($"“{file}”的英文名称", $"English title of {file}");

    internal static LocalText PapersTakenHere(int largest) => new(
        $"PDF、DOC、DOCX、XLS 或 XLSX，每个不超过 {largest} MB；替换和移除在“部门和科室”里。",
        $"PDF, DOC, DOCX, XLS or XLSX of at most {largest} MB; they are replaced and removed under “Department and units”.");

    internal static LocalText PapersTaken(int largest, int largestTogether) => new(
        $"PDF、DOC、DOCX、XLS 或 XLSX，每个不超过 {largest} MB，合计不超过 {largestTogether} MB。文件名就是群众看到的名称。上传后在业务类型的“表格下载”里勾选。",
        $"PDF, DOC, DOCX, XLS or XLSX of at most {largest} MB each, {largestTogether} MB together. Citizens see the file's name. Once uploaded, tick it "
            + "under “Downloads” of a business type.");

    internal static LocalText FormReplace(string name) => new($"替换：{name}", $"Replace {name}");

    internal static LocalText RemovePaper(string name) => new($"移除“{name}”", $"Remove “{name}”");

    internal static LocalText Question(int place) => new($"问答 {place}", $"Question {place}");

    internal static LocalText FormQuestion(int place) => new($"问答 {place}", $"question {place}");

    internal static LocalText State(int place) => new($"状态 {place}", $"State {place}");
}
