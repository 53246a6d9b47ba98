using Governance.Contracts;
using Governance.Core.Correspondence.Accounts;

namespace Governance.Core.Conversations.Menus;

internal static class MenuText
{
    internal static readonly LocalText Track = new("查询进度", "Track an enquiry");

    /// <param name="failure">As it is kept: the number by which WeChat says what is wrong, or what kind of thing it is.</param>
    internal static LocalText Refused(string failure) => failure switch
    {
        "40018" or "40025" => new($"微信说菜单的名称太长（{failure}），请缩短。", $"WeChat says that a name in the menu is too long ({failure}). Please shorten it."),
        "40016" or "40023" => new($"微信说菜单的项数不对（{failure}）。", $"WeChat says that the menu has too many buttons ({failure})."),
        "40020" or "40027" or "40053" or "40054" or "40055" => new(
            $"微信不接受菜单里的网址（{failure}），请核对平台的网址 Bureau__Address。", $"WeChat does not take an address in the menu ({failure}). Please check Bureau__Address."),
        "48001" => new(
            $"公众号没有自定义菜单的权限（{failure}），认证后才有。", $"The account has no permission to have a menu ({failure}); only a verified one has."),
        "45009" => new($"公众号今天改菜单的次数用完了（{failure}），明天再试。", $"The account has changed its menu as often as it may today ({failure})."),
        _ when int.TryParse(failure, out _) => new($"微信没有接受菜单，返回码 {failure}。", $"WeChat did not take the menu; its number for it is {failure}."),
        _ => AccountsSettingText.Failed(failure),
    };
}
