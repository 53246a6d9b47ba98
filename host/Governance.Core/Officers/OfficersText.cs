using Governance.Contracts;

namespace Governance.Core.Officers;

internal static partial class OfficersText
{
    internal static readonly LocalText AccountHasNoSpaces = new("账号里不能有空格。", "An account has no spaces.");
    internal static readonly LocalText LettersOfAccount = new(
        "账号用英文字母，或者用汉字，两者不能混用；另外可以有数字和 . - _ @。别的文字里有看起来一样的字母，会认错人。",
        "An account is written in English letters or in Chinese characters, not both, with digits and . - _ @ besides: other scripts have letters that "
            + "look the same.");
    internal static readonly LocalText ThisIsTheLastAdministrator = new("这是最后一个管理员，请先另设一个。", "This is the last administrator. Make another one first.");
    internal static readonly LocalText ThisAccountWasAlteredPastThePlatform = new(
        "这个账号的资料被人绕过平台改动过。请一次写明姓名、单位、全部权限（head、leader、admin、technical、cleared、disabled）和新密码，平台才会重新认可。",
        "This account was altered past the platform. Say all of it at once: name, unit, every right (head, leader, admin, technical, cleared, disabled) "
            + "and a new password; only then it counts again.");
    internal static readonly LocalText NoSuchAccount = new("没有这个账号。", "There is no such account.");
    internal static readonly LocalText WhatTechnicalAdministratorsAre = new(
        "技术管理员只管平台、不看诉求：要同时是管理员（admin），不能是负责人、局领导，也不能有查看保密诉求的权限。",
        "A technical administrator runs the platform and reads no enquiry: he is an administrator (admin), and no head, no leader, and not cleared.");
    internal static readonly LocalText PasswordMustNotContainTheAccount = new("密码里不能含有账号。", "The password must not contain the account.");
    internal static readonly LocalText AccountIsTaken = new("这个账号已经有了。", "There is such an account already.");

    internal static LocalText AccountHasFromToCharacters(int shortest, int longest) => new(
        $"账号应为 {shortest} 到 {longest} 个字符。", $"An account has from {shortest} to {longest} characters.");

    internal static LocalText NoUnit(string unit) => new($"没有单位“{unit}”。", $"There is no unit '{unit}'.");

    internal static LocalText PasswordHasFromToCharacters(int shortestPassword, int longestPassword) => new(
        $"密码长度应为 {shortestPassword} 到 {longestPassword} 个字符。", $"A password has from {shortestPassword} to {longestPassword} characters.");

    internal static LocalText ThisAccountLooksLike(string twin) => new(
        $"这个账号看起来和“{twin}”一样，容易认错人，请换一个。", $"This account looks like '{twin}' and would be taken for it. Choose another.");
}
