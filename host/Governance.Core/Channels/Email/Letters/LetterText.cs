using Governance.Contracts;

namespace Governance.Core.Channels.Email.Letters;

internal static partial class LetterText
{
    /// <summary>Stands in each letter that a citizen may answer: what is below it in his answer is ours.</summary>
    internal static readonly LocalText WriteAboveThisLine = new("请在此行以上回复", "Please write above this line");

    internal static readonly LocalText CannotBeRead = new(
        "（这封邮件无法识读，原件见附件。）", "(This letter cannot be read. It is attached as it came.)");

    internal static readonly LocalText IsEncrypted = new(
        "（这封邮件已加密，无法在此显示，原件见附件。）", "(This letter is encrypted and cannot be shown here. It is attached as it came.)");

    internal static readonly LocalText TooLarge = new("超过大小上限", "too large");

    internal static readonly LocalText TooMany = new("超过数量上限", "too many");

    internal static readonly LocalText TooDeep = new("嵌套过深", "nested too deep");

    internal static readonly LocalText CutOff = new("邮件过大，未收完整", "the letter was too large, this part is incomplete");

    internal static readonly LocalText RestOfLetter = new("邮件其余部分", "the rest of the letter");

    internal static readonly LocalText RestOfText = new("正文其余部分", "the rest of the text");

    internal static readonly LocalText WholeLetter = new("邮件原件", "the letter as it came");

    internal static readonly LocalText PartOfLetter = new("邮件的一部分", "a part of the letter");

    /// <summary>In both languages: who reads it is not known yet.</summary>
    internal static string InBoth(LocalText text) => $"{text.Zh}\n{text.In("en")}";

    internal static string NotKept(string name, LocalText why) => $"{name} ({why.Zh} / {why.In("en")})";

    internal static string NotKept(LocalText what, LocalText why) => NotKept($"{what.Zh} / {what.In("en")}", why);
}
