using Governance.Contracts;

namespace Governance.Host.Admin;

internal static partial class AdminText
{
    internal static readonly LocalText AboutMessages = new(
        "平台自动发给市民的话，都在这里定。大括号里的内容发送时填入；方括号里的一段，没有可填的就不出现。保密事项只用“只说有新进展”。"
            + "云短信只能发运营商审核过的模板，在渠道账号里填模板编号。",
        "What the platform writes to citizens by itself. What stands in braces is put in when it is sent; what stands in square brackets is left out when "
            + "there is nothing to put in. Of what is confidential nothing is said but \"only that there is news\". Cloud providers of text messages "
            + "send approved templates alone: their numbers stand with the account.");
    internal static readonly LocalText Occasion = new("什么时候发", "On which occasion");
    internal static readonly LocalText Language = new("语言", "Language");
    internal static readonly LocalText Chinese = new("中文", "Chinese");
    internal static readonly LocalText OwnEnglish = new("英文也用自己的文字", "Our own words in English too");
    internal static readonly LocalText EnglishAsItCame = new("不勾选就用平台自带的英文。", "Without it, the platform's own English is used.");
    internal static readonly LocalText SubjectOfTheLetter = new("邮件标题", "Subject of the letter");
    internal static readonly LocalText LetterAndChat = new("邮件和聊天里的正文", "Letter, and message in chats");
    internal static readonly LocalText ShortMessage = new("短信", "Text message");
    internal static readonly LocalText CanBePutIn = new("可以填入", "What can be put in");
    internal static readonly LocalText AsTheyReadIt = new("市民看到的样子（举例）", "As citizens read it (an example)");
    internal static readonly LocalText BackToFirst = new("恢复自带的文字", "The words that came with the platform");

    internal static LocalText LengthAndParts(int length, int parts) => parts == 1
        ? new($"{length} 个字，1 条短信", $"{length} characters, one message")
        : new($"{length} 个字，按 {parts} 条计费", $"{length} characters, charged as {parts} messages");

    internal static LocalText TooLongFor(string channels) => new($"太长，{channels}里会被截短。", $"Too long: {channels} will cut it short.");

    internal static LocalText WordsSaved(int version) => new($"已保存为第 {version} 版", $"Saved as version {version}");
}
