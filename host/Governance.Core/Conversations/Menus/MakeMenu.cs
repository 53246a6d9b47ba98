using System.Text;
using Governance.Core.Channels;
using Governance.Core.Channels.WeChat;
using Governance.Core.Modules;
using Governance.Core.Telling;

namespace Governance.Core.Conversations.Menus;

/// <summary>The menu of an official account: asking, the services of the departments that are on, one's own enquiries and the portal. Pure.</summary>
internal static class MakeMenu
{
    private const int MostUnder = 5;
    private const int LongestKey = 128;

    /// <param name="entered">What was entered of the account, by the names of its fields.</param>
    internal static IReadOnlyList<MenuButton> Of(Func<string, string> entered, DepartmentsOnline online, Uri? portal)
    {
        var services = Services(entered(WeChatAccount.MenuItems), online);
        return
        [
            new(entered(WeChatAccount.MenuAsk), MenuKey.Ask),
            .. services.Count > 0 ? [new MenuButton(entered(WeChatAccount.MenuServices)) { Under = services }] : Array.Empty<MenuButton>(),
            portal is null
                ? new(entered(WeChatAccount.MenuMine), MenuKey.Mine)
                : new(entered(WeChatAccount.MenuMine))
                {
                    Under =
                    [
                        new(ChatText.MyEnquiries.Zh, MenuKey.Mine),
                        new(MenuText.Track.Zh, Url: new Uri(portal, BureauAddress.TrackingPath).ToString()),
                        new(entered(WeChatAccount.MenuPortal), Url: portal.ToString()),
                    ],
                },
        ];
    }

    /// <summary>As WeChat takes it.</summary>
    internal static object AsCalled(IReadOnlyList<MenuButton> menu) => new { button = menu.Select(AsCalled).ToArray() };

    private static object AsCalled(MenuButton button) => new
    {
        name = button.Name,
        type = button.Under.Count > 0 ? null : button.Key is null ? "view" : "click",
        key = button.Key,
        url = button.Url,
        sub_button = button.Under.Count > 0 ? button.Under.Select(AsCalled).ToArray() : null,
    };

    /// <summary>What is named and is on; without a name the first departments that have something for everybody.</summary>
    private static List<MenuButton> Services(string named, DepartmentsOnline online)
    {
        var names = named.Split([',', '，', '、', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var buttons = names.Length > 0
            ? names.Select(name => Named(name, online)).OfType<MenuButton>()
            : online.All.Where(department => ServicesOffered.Of(department).Count > 0).Select(Of);
        return [.. buttons.Where(button => Encoding.UTF8.GetByteCount(button.Key!) <= LongestKey).Take(MostUnder)];
    }

    private static MenuButton? Named(string name, DepartmentsOnline online) =>
        online.Named(name) is { } department ? Of(department)
        : online.BusinessType(name) is { } type
            ? new(MenuName.Fit((type.Quiet ? ConversationText.PrivateMatter : type.Title).Zh), MenuKey.Service(type.Code))
        : null;

    private static MenuButton Of(Department department) => new(MenuName.Fit(department.Manifest.Department.Zh), MenuKey.Department(department.Module));
}
