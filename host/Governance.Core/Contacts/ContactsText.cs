using Governance.Contracts;

namespace Governance.Core.Contacts;

internal static class ContactsText
{
    internal static readonly LocalText Called = new("这个科室的联系方式", "how this unit is reached");
    internal static readonly LocalText NoSuchUnit = new("没有这个科室。", "There is no such unit.");
    internal static readonly LocalText AddressInChineseToo = new("写了英文地址，请同时写中文地址。", "There is an English address. Please write the Chinese one too.");
    internal static readonly LocalText HoursInChineseToo = new("写了英文时间，请同时写中文时间。", "There are English hours. Please write the Chinese ones too.");
    internal static readonly LocalText NumberAsDialled = new(
        "请写能直接拨打的号码，如 0758-1234567 或者 122，数字之间可以有短横线。",
        "Write a number as it is dialled, such as 0758-1234567 or 122: digits, with hyphens between them.");
    internal static readonly LocalText WholeAddress = new("请粘贴以 https:// 开头的完整网址。", "Paste the whole address, beginning with https://.");
}
