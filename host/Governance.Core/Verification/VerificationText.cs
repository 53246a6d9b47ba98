using Governance.Contracts;
using NodaTime;

namespace Governance.Core.Verification;

internal static class VerificationText
{
    internal static readonly LocalText PausedWhereItWaits = new(
        "等待来件人补充的才暂停", "A clock waits where its enquiry waits for the citizen, and nowhere else");
    internal static readonly LocalText CodeWasDecidedByAdmins = new("运行的代码都是管理员决定的", "What code runs is what admins decided");
    internal static readonly LocalText SecondAdminWasChanged = new(
        "双人复核的设置被绕过平台改动", "What a second admin is asked for was changed past the platform");
    internal static readonly LocalText VerificationIsGoingOn = new("正在验证，请等这一次结束再开始。", "A verification is going on. Please wait until it has ended.");
    internal static readonly LocalText SomebodyHasWrittenPastThePlatform = new(
        "有人绕过平台改动过数据。请不要再改，保全数据库、日志和附件文件夹，收回可能泄露的数据库口令，再用改动之前的备份核对原貌。",
        "Somebody has written past the platform. Change nothing more: preserve database, logs and files, withdraw the database passwords that may be "
            + "known, and look up in a backup what was there.");
    internal static readonly LocalText FetchTheContentOrTheFile = new(
        "请从备份中找回这一件的内容或附件；找回以前不要清理备份，并告诉经办单位。", "Fetch the content or the file from a backup; keep all backups until then, and tell the unit that owns it.");
    internal static readonly LocalText HaveTheOwningUnitLook = new(
        "请把这一件交给办理单位核对并补办；反复出现时请带着这份结果联系平台维护人员。",
        "Have the owning unit look at it and make it good; if it comes again, give this report to those who maintain the platform.");
    internal static readonly LocalText LimitAccessToItAtOnce = new(
        "请马上限制对这一件的访问，查明明文从何而来，再重新封存。", "Limit access to it at once, find out where the open text came from, and have it sealed anew.");
    internal static readonly LocalText HaveTheFiguresCountedAnew = new(
        "请在空闲时重新清点统计数字；只有个别数字不符时，多半是有人直接改了数据库。",
        "Have the figures counted anew when it is quiet; where single ones differ, somebody most likely wrote to the database directly.");
    internal static readonly LocalText EveryEnquiryHasAUnit = new("每件诉求有一个办理单位", "Every enquiry has a unit that owns it");
    internal static readonly LocalText WhatIsNotAnsweredHasOneClock = new(
        "没有答复的诉求有且只有一个在走或者有理由暂停的时限", "What is not answered has one clock that runs, or is paused for a reason");
    internal static readonly LocalText WhatIsAnsweredHasNoClock = new("已经答复的诉求没有还在走的时限", "What is answered has no clock that runs");
    internal static readonly LocalText EveryRunningClockKnowsWhatHappensNext = new(
        "在走的时限都排了下一件事，除非已经升级到底", "Every running clock knows what happens next, unless it has gone all the way up");
    internal static readonly LocalText QueuesListWhatIsOpen = new("待办列表等于没有结束的时限", "What the queues list is what has an open clock");
    internal static readonly LocalText WarnedAndBreachedOnce = new("每个时限的提醒和超时各发生一次", "Warnings and breach of a clock happen once each");
    internal static readonly LocalText WhatRanOutWasNotedAsLate = new("超过时限的都记了超时", "What ran out was noted as late");
    internal static readonly LocalText NoClockRanOutAfterTheAnswer = new("超时不晚于答复", "No clock ran out after the answer");
    internal static readonly LocalText LateIsMarkedLate = new("超时未答的诉求都标明超时，别的都不标", "What is open and late is marked so, and nothing else");
    internal static readonly LocalText EveryPromiseHasAUnit = new("到期的承诺都记在当时的办理单位名下", "Every promise that came due stands to the account of a unit");
    internal static readonly LocalText NothingIsClosedWithoutAReply = new("已办结的都有答复", "Nothing is closed without a reply");
    internal static readonly LocalText FirstAnswerKeepsItsTime = new("首次答复的时间没有丢，也不晚于最后一次", "The first answer keeps its time, and is not after the last");
    internal static readonly LocalText NoExtensionWithoutAnExplanation = new("每次延期都有给来件人的说明", "No extension without an explanation that the writer got");
    internal static readonly LocalText WhatWasExplainedWasTold = new(
        "每次延期、提问和说明都发给了来件人，或者记明写在查询页上", "Each extension, question and explanation was sent to the writer, or is on record to stand on his page");
    internal static readonly LocalText NothingOfAConfidentialEnquiry = new("保密诉求没有明文", "Nothing of a confidential enquiry is in open text");
    internal static readonly LocalText NothingConfidentialIsSearchable = new(
        "检索里没有保密诉求，别的都照原样在", "Nothing confidential can be searched for, and everything else as it is");
    internal static readonly LocalText NoComplaintLiesWithTheUnit = new("投诉不在被投诉的单位手里", "No complaint lies with the unit that it is about");
    internal static readonly LocalText OneIdempotencyKeyOneEnquiry = new("同一幂等键只有一件诉求", "One idempotency key, one enquiry");
    internal static readonly LocalText TimelinesAreUnbroken = new("时间线逐条相连，时间不倒退", "Timelines are unbroken, and their times do not run backwards");
    internal static readonly LocalText NoTimelineIsCutShort = new("时间线没有被截短", "No timeline is cut short");
    internal static readonly LocalText EveryEnquiryIsWhatWasAccepted = new("诉求与受理时一致", "Every enquiry is what was accepted");
    internal static readonly LocalText EnquiriesAndClocksWereChanged = new("诉求、时限只由平台改动过", "Enquiries and clocks were changed by the platform alone");
    internal static readonly LocalText NothingThatWasAcceptedIsMissing = new("受理过的诉求一件不少，次序不乱", "Nothing that was accepted is missing or out of its order");
    internal static readonly LocalText NoRecordIsMissing = new("操作记录一条不少，没有改动", "No record of who did what is missing or changed");
    internal static readonly LocalText OfficersHaveTheRights = new("民警的权限都是平台给的", "Officers have the rights that the platform gave them");
    internal static readonly LocalText SealingIsOnRecord = new("封签从何时起有据可查", "It is on record since when rows are sealed");
    internal static readonly LocalText ChainsAreWhatWasHandedOut = new("与交出去的链头一致", "The chains are what was handed out");
    internal static readonly LocalText EveryFileIsWhatWasReceived = new("附件与收到时一致", "Every file is what was received");
    internal static readonly LocalText WhatWasAcceptedCanStillBeRead = new("受理的内容都读得出来", "What was accepted can still be read");
    internal static readonly LocalText FiguresAreWhatARecountGives = new("统计数字等于重新清点的结果", "The figures are what a recount gives");
    internal static readonly LocalText NotWhatTheChainHas = new(
        "与受理链所记不符：编号或受理时的资料被改动", "It is not what the chain of acceptances has: its number or what it was accepted with was changed");
    internal static readonly LocalText ItWasAcceptedAndIsGone = new("受理过，却从数据库里消失了", "It was accepted and is gone from the database");
    internal static readonly LocalText WhatIsSealedDoesNotOpen = new("封存的内容打不开", "What is sealed does not open");
    internal static readonly LocalText ItIsNoHeadOfThePlatform = new("不是平台的链头文件", "It is no head of the platform");
    internal static readonly LocalText ItsSignatureDoesNotHold = new(
        "签名不符：文件被改过，或者出自别的平台密钥", "Its signature does not hold: the file was changed, or is of another platform's key");
    internal static readonly LocalText Acceptances = new("受理", "acceptances");
    internal static readonly LocalText AuditEntries = new("操作记录", "audit entries");
    internal static readonly LocalText SealsBeganAtAnotherTimeThanThen = new(
        "封签的起始时间与当时不同：有人重新开始过", "The seals began at another time than then: somebody has begun anew");
    internal static readonly LocalText RecordIsGoneOrWasChanged = new("记录不在了或者被改动", "The record is gone or was changed");
    internal static readonly LocalText WhatItWasAcceptedWithWasChanged = new(
        "内容、类别、受理时间、保密标记等受理时的资料被改动", "What it was accepted with was changed: its text, kind, time, confidentiality or the like");
    internal static readonly LocalText ItsStateWasChanged = new(
        "承办单位、状态、答复、评价、查询码等被绕过平台改动", "Its owner, state, draft, rating, query code or the like was changed past the platform");

    internal static LocalText EntryIsMissing(int length) => new($"缺第 {length} 条", $"Entry {length} is missing");

    internal static LocalText EntryWasChanged(int length) => new($"第 {length} 条被改动", $"Entry {length} was changed");

    internal static LocalText EntryIsEarlierThanTheOne(int sequence) => new($"第 {sequence} 条的时间早于前一条", $"Entry {sequence} is earlier than the one before it");

    internal static LocalText LinkOfTheChainIsMissing(long position) => new($"链上缺第 {position} 环", $"Link {position} of the chain is missing");

    internal static LocalText LinkOfTheChainWasChanged(long at) => new($"链上第 {at} 环被改动", $"Link {at} of the chain was changed");

    internal static LocalText ChainOfAcceptancesIsCutOff(long position) => new(
        $"受理链在第 {position} 环之后被截断：最近受理的诉求可能被删除", $"The chain of acceptances is cut off after link {position}: what was accepted last may have been deleted");

    internal static LocalText Links1ToWereDeleted(long position) => new($"第 1 到 {position} 环被删除", $"Links 1 to {position} were deleted");

    internal static LocalText ChainOfTheAuditIsCutOff(long position) => new(
        $"操作记录链在第 {position} 环之后被截断：最近的操作记录可能被删除", $"The chain of the audit is cut off after link {position}: what was done last may have been deleted");

    internal static LocalText AuditEntryIsGone(long auditId) => new($"操作记录 {auditId} 不在了", $"Audit entry {auditId} is gone");

    internal static LocalText AuditEntryWasChanged(long auditId, string account, string what) => new(
        $"操作记录 {auditId} 被改动（{account} {what}）", $"Audit entry {auditId} was changed ({account} {what})");

    internal static LocalText FoundOfTime(LocalText found, Instant at) => new(
        $"{found.Zh}；登记于 {at:uuuu'-'MM'-'dd HH:mm}Z", $"{found.In("en")}; of {at:uuuu'-'MM'-'dd HH:mm}Z");

    internal static LocalText EntryDoesNotOpen(int sequence) => new($"时间线第 {sequence} 条打不开", $"Entry {sequence} does not open");

    internal static LocalText EntriesAreDueAreThere(int timelineLength, int getValueOrDefault) => new(
        $"应有 {timelineLength} 条，实有 {getValueOrDefault} 条", $"{timelineLength} entries are due, {getValueOrDefault} are there");

    internal static LocalText NamedFileIsGone(Guid file) => new(
        $"时间线记着附件 {file}，它却不在了或者归了别的诉求", $"The timeline names file {file}, which is gone or belongs to another enquiry");

    internal static LocalText FileOfAttachmentIsGone(Guid id) => new($"附件 {id} 的文件不在了", $"The file of attachment {id} is gone");

    internal static LocalText FileOfAttachmentIsNotTheOne(Guid id) => new(
        $"附件 {id} 的文件不是收到的那一份", $"The file of attachment {id} is not the one that was received");

    internal static LocalText AttachmentWasChanged(Guid id) => new(
        $"附件 {id} 的文件或名称被改动，打不开", $"The file or the name of attachment {id} was changed and does not open");

    internal static LocalText ChainWasCutOff(LocalText what, string at, long then, long now) => new(
        $"{at} 有 {then} 条{what.Zh}，现在只有 {now} 条：之后的被删除或者数据库被换成了旧的",
        $"{then} {what.En} at {at}, {now} now: cut off since, or an older database was put in place");

    internal static LocalText LinksWereRewritten(LocalText what, string at) => new($"{at} 之前的{what.Zh}被改写", $"The {what.En} of before {at} were rewritten");

    internal static LocalText AccountWasChanged(string account) => new(
        $"账号 {account} 的姓名、单位、权限或密码被绕过平台改动，已不能登录",
        $"Account {account}: name, unit, rights or password were changed past the platform; it cannot sign in any more");

    internal static LocalText AccountItsRightsAreNotThose(string account, string? details) => new(
        $"账号 {account} 的权限与操作记录最后所记（{details}）不一致", $"Account {account}: its rights are not those that the audit has last ({details})");

    internal static LocalText AuditKnowsAccountWhichIsGone(string account) => new(
        $"操作记录里有账号 {account}，账号却不在了", $"The audit knows account {account}, which is gone");

    internal static LocalText ClockWasChangedPastThePlatform(Guid id) => new(
        $"时限 {id} 被绕过平台改动：开始、到期、暂停、延长、提醒或者改动的次序",
        $"Clock {id} was changed past the platform: its start, due time, pauses, extensions, warnings or the order of its moves");
    internal static readonly LocalText WhatIsReservedIsWhatTimelines = new(
        "预约和占用与办理记录一致，一个不多一个不少",
        "What is reserved is what timelines say, no more and no less");
    internal static readonly LocalText NobodyHasTwoAppointmentsOrItems = new("同一人同一车没有两个同类预约或者占用", "Nobody has two appointments or items of a kind");

    internal static readonly LocalText TimelinesTellOfCases = new(
        "时间线记着每次并入、退出案件和每条案件消息", "Timelines tell of each joining to a case, each leaving and each message to all of it");
    internal static readonly LocalText CaseMessagesReachAll = new("案件消息都发到了案件里的每件诉求", "What was written to a case stands with every enquiry of it");
    internal static readonly LocalText CasesAreAsWritten = new(
        "案件、并案和案件消息只由平台改动过", "Cases, their enquiries and messages were changed by the platform alone");
    internal static readonly LocalText MemberChangedPastThePlatform = new("并案记录被绕过平台改动", "That it is joined to a case was changed past the platform");

    internal static LocalText CaseChanged(LocalText name) => new($"{name.Zh}被绕过平台改动", $"{name.En} was changed past the platform");

    internal static LocalText CaseMessageChanged(LocalText name, int number) =>
        new($"{name.Zh}的消息 {number} 被绕过平台改动", $"{name.En}: message {number} was changed past the platform");

    internal static LocalText CaseMessagesMissing(LocalText name, int due, int found) =>
        new($"{name.Zh}应有 {due} 条消息，实有 {found} 条", $"{name.En} should have {due} messages and has {found}");

    internal static readonly LocalText NothingIsAnsweredWhileAnOpinion = new("有会办意见没有回复的，没有答复群众", "Nothing is answered while an opinion is waited for");
    internal static readonly LocalText WhoWasAskedAndWhoIs = new("征求了谁、还在等谁，与征求记录一致", "Who was asked and who is waited for is what the questions say");
    internal static readonly LocalText TimeOfAnOpinionThatIs = new("等候意见的时限到了都记了下来", "The time of an opinion that is over was noted");
    internal static readonly LocalText EveryBadRatingIsFollowedUp = new("每个差评都有回访", "Every bad rating has its follow-up");
    internal static readonly LocalText TimeOfAFollowUpIsNoted = new("差评回访的时限到了都记了下来", "The time of a follow-up that is over was noted");
    internal static readonly LocalText TimelinesTellOfFollowUps = new("差评回访在办理记录里都有", "Timelines tell of each follow-up");
    internal static readonly LocalText TimelinesTellOfReminders = new("每次预约提醒在办理记录里有一条", "Timelines tell of each reminder once");
    internal static LocalText FollowUpWasChangedPast(object unit) => new(
        $"{unit} 的差评回访被绕过平台改过", $"The follow-up of {unit} was changed past the platform");
    internal static LocalText OpinionAskedOfWasChangedPast(object unit) => new(
        $"征求{unit}的意见被绕过平台改动",
        $"The opinion asked of {unit} was changed past the platform");

    internal static LocalText ModuleIsNotBelieved(string name, LocalText why) => new($"模块 {name}：{why.Zh}", $"Module {name}: {why.In("en")}");

    internal static LocalText ModuleRunsThoughOff(string name, string account) => new(
        $"模块 {name} 正在运行，而最后的决定是停用或移除（{account}）", $"Module {name} runs, and {account} decided last that it does not");

    internal static LocalText ModuleRunsOtherVersion(string name, string version, string? decided) => new(
        $"模块 {name} 的版本 {version} 不是最后决定的（{decided}）", $"Module {name}: version {version} is not what was decided last ({decided})");

    internal static LocalText ModuleRecordIsGone(string name, string account) => new(
        $"模块 {name} 的登记不在了，而没有人移除它（最后是 {account}）", $"The record of the module {name} is gone, and nobody removed it");

    internal static LocalText ProposalWasChanged(Guid id) => new(
        $"待复核的操作 {id} 被绕过平台改动", $"What waits for a second admin, or did, was changed past the platform: {id}");

    internal static LocalText KeyWasChanged(string id) => new($"密钥 {id} 的登记被绕过平台改动", $"The record of the key {id} was changed past the platform");

    internal static LocalText KeyIsTrustedThoughWithdrawn(string id) => new(
        $"密钥 {id} 已被撤回，登记却写着信任", $"The key {id} was withdrawn, and its record says that it is trusted");

    internal static LocalText KeyRecordIsGone(string id) => new($"密钥 {id} 的登记不在了", $"The record of the key {id} is gone");
}
