using Governance.Contracts;

namespace Governance.Core.Correspondence;

internal static class CorrespondenceText
{
    internal static LocalText YourMessageWasAccepted(string queryCode) => new(
        $"您的来件已受理，查询码 {queryCode}。", $"Your message was accepted. Query code: {queryCode}.");

    internal static LocalText YourMessageWasAcceptedAndWillBeAnswered(string queryCode, string due) => new(
        $"您的来件已受理，查询码 {queryCode}，{due} 前答复。", $"Your message was accepted and will be answered by {due}. Query code: {queryCode}.");

    internal static LocalText MessageBy(LocalText channel) => new($"{channel.Zh}来件", $"A message by {channel.In("en")}");

    internal static LocalText NotKept(LocalText why) =>
        new($"\n（随信的附件和联系方式未能收下：{why.Zh}）", $"\n(Files and addresses that came with it were not kept: {why.In("en")})");

    internal static LocalText FileNotKept(LocalText why) => new($"\n（有一个附件未能收下：{why.Zh}）", $"\n(A file was not kept: {why.In("en")})");
}
