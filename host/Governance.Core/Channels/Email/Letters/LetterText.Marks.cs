using System.Text.RegularExpressions;

namespace Governance.Core.Channels.Email.Letters;

/// <summary>The words by which mail programs and servers are known, in the languages that they write here.</summary>
internal static partial class LetterText
{
    /// <summary><c>-----原始邮件-----</c>, however long the dashes.</summary>
    [GeneratedRegex(
        @"^[\s>]*[-_—=*]{2,}\s*(原始邮件|原始郵件|原始信件|原邮件|邮件原文|回复的原邮件|原始消息|"
        + @"Original Message|Original Mail|Original|Reply Message)\s*[-_—=*]{2,}\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Separator();

    /// <summary>The end of <c>On … wrote:</c> and <c>在 … 写道：</c>.</summary>
    [GeneratedRegex(@"(\bwrote|写道|寫道|写到)\s*[:：]\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Wrote();

    /// <summary>The head of an earlier letter, as programs write it out above its text.</summary>
    [GeneratedRegex(
        @"^[\s>*|]*(?:(?<from>发件人|寄件者|寄件人|From)|"
        + @"发送时间|发送日期|寄件日期|日期|时间|Sent|Date|收件人|收件者|To|抄送|副本|Cc|主题|主旨|Subject)[\s*|]*[:：|]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex HeadLine();

    /// <summary>What is passed on is the matter itself, and no quote.</summary>
    [GeneratedRegex(@"^\s*(转发|轉寄|转寄|Fwd?)\s*[:：]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex PassedOn();

    [GeneratedRegex(@"^\s*(Re|回复|回覆|答复|答覆|回信|AW)\s*(\[\d{1,3}\])?\s*[:：]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Answer();

    /// <summary>With a colon or alone, so that a question about automatic answers is none.</summary>
    [GeneratedRegex(
        @"^\W*(自动回复|自動回覆|自动答复|自动应答|休假自动回复|外出自动回复|不在办公室|不在辦公室|"
        + @"Automatic reply|Auto(matic)?[- ]?(reply|response)|Out of (the )?office( reply)?|Abwesenheitsnotiz)"
        + @"\s*([:：\])】）]|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Away();

    [GeneratedRegex(
        @"退信|退回|无法投递|無法投遞|投递失败|系统退信|"
        + @"Undeliver|Delivery (Status Notification|failure|has failed|Failure)|failure notice|Returned mail|Mail delivery|could not be delivered",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Returned();

    [GeneratedRegex(@"延迟|延遲|暂未|delay|warning|not yet been delivered|will be retried", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Late();
}
