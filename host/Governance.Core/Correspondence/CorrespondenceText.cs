using Governance.Contracts;

namespace Governance.Core.Correspondence;

internal static partial class CorrespondenceText
{
    /// <summary>How the subject of a letter begins that answers another; a pattern.</summary>
    internal const string SubjectOfAnAnswer = @"^\s*(re|回复|答复|自动)\s*[:：回答]";

    /// <summary>How a message in a conversation begins that is about something new; a pattern.</summary>
    internal const string BeginsANewMatter = @"^\s*(新问题|新诉求|另一个问题|另外一件事|我要提问|new\s+(question|matter|enquiry))";

    /// <summary>A message that asks for the query code and says nothing else; a pattern.</summary>
    internal const string AsksForTheCode = @"^\s*(我的|请发|要)?(查询码|查询号|(my\s+)?(query\s+)?code)[\s。.!！?？]*$";

    internal static readonly LocalText AsSoonAsPossible = new("尽快", "as soon as possible");
    internal static readonly LocalText MessageFromTheWriter = new("来件人留言", "Message from the writer");
    internal static readonly LocalText TakenAsThanks = new("收到您的谢意，不需要答复，本件保持办结", "Thanks received; no answer needed, the enquiry stays answered");
    internal static readonly LocalText WhatToDoIfItIsAQuestion = new(
        "您的留言只有致谢的话，所以没有重新开始办理和计时。如果是新的问题，请在留言处说明，我们重新办理。",
        "Your message says thanks alone, so nothing was started anew. If it is a new question, say so below and it is taken up again.");
    internal static readonly LocalText Sender = new("来信人", "Sender");
    internal static readonly LocalText WroteFromElsewhere = new(
        "来自其他地址，不是原来的来件人留下的；答复仍只发到原来的地址",
        "another address than the writer left; replies still go to the one he left");

    internal static LocalText PleaseWriteSomething(LocalText wrong) => new($"请写下内容。{wrong.Zh}", $"Please write something. {wrong.En}");

    /// <param name="due">Null where nothing runs.</param>
    internal static LocalText AcceptedBeforeOthers(string number, string? due, bool codeInPrivate)
    {
        var when = due is null ? new LocalText("", "") : new LocalText($"，{due} 前答复", $" and will be answered by {due}");
        var code = codeInPrivate
            ? new LocalText("查询码请看私信。", "The query code comes in private.")
            : new LocalText("涉及个人情况的请私聊我说，私聊里给查询码。", "What concerns you personally please say in a private chat, where you get a query code.");
        return new($"您的来件已受理（{number}）{when.Zh}。{code.Zh}", $"Your message was accepted ({number}){when.En}. {code.En}");
    }

    /// <summary>In public: nothing of what was written, and no code. The time tells it from others, which platforms take for the same otherwise.</summary>
    internal static LocalText ReceivedInPublic(string at) => new(
        $"您 {at} 的留言已收到，我们会办理；要查询码，请私信我们“查询码”三个字，马上发给您。",
        $"Your comment of {at} was received and will be dealt with; write \"code\" to us in a private message, and your query code comes back.");

    internal static LocalText IsItANewMatter(string number) => new(
        $"您 {number} 号诉求已经答复。接着说这件，请回复 1；是新的问题，请回复 2。半小时内没有回复，按新的问题受理。",
        $"Your enquiry {number} is answered. Answer 1 to go on with it, or 2 if this is a new question. "
        + "Without an answer within half an hour it is taken as a new one.");

    internal static LocalText MessageBy(LocalText channel) => new($"{channel.Zh}来件", $"A message by {channel.In("en")}");

    internal static LocalText Remark(LocalText what) => new($"\n（{what.Zh}）", $"\n({what.In("en")})");

    internal static LocalText NotKept(LocalText why) =>
        new($"\n（随信的附件和联系方式未能收下：{why.Zh}）", $"\n(Files and addresses that came with it were not kept: {why.In("en")})");

    internal static LocalText FileNotKept(LocalText why) => new($"\n（有一个附件未能收下：{why.Zh}）", $"\n(A file was not kept: {why.In("en")})");
}
