using Governance.Contracts;

namespace Governance.Host.Portal.Texts;

/// <summary>The page on which whoever holds a letter stops the letters to his address.</summary>
internal static class StopLettersText
{
    internal static readonly LocalText Title = new("不再收通知邮件", "Stop letters by e-mail");
    internal static readonly LocalText What = new(
        "按下按钮，您打开的这封邮件所发到的邮箱，就不再收到本平台的任何通知。您的诉求照常办理，进展和答复凭查询码在“查询进度”页看。",
        "When you press the button, nothing more is sent to the mailbox that this letter came to. Your enquiries are dealt with as before; your query code "
            + "shows their progress and the reply on the tracking page.");

    internal static readonly LocalText Stop = new("不再收通知", "Stop the letters");
    internal static readonly LocalText Stopped = new("已经停了", "They are stopped");
    internal static readonly LocalText StoppedText = new(
        "这个邮箱不会再收到本平台的通知。正在发出的一封可能还会到。", "Nothing more is sent to this mailbox. One that is on its way may still arrive.");

    internal static readonly LocalText Again = new("重新接收通知", "Receive letters again");
    internal static readonly LocalText NoLetter = new(
        "这个地址不完整，或者不是从我们的邮件里来的。请从邮件里重新打开。", "This address is not complete, or is from no letter of ours. Please open it from the letter again.");
}
