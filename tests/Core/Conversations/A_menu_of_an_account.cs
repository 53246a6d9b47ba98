using System.Text;
using Governance.Core.Channels.WeChat;
using Governance.Core.Conversations.Menus;
using Governance.Core.Correspondence.Accounts;
using Governance.Core.Enquiries;
using Governance.Core.Settings;
using Governance.Core.Tests.Channels.WeChat;

namespace Governance.Core.Tests.Conversations;

public sealed class A_menu_of_an_account(SharedServer shared) : IAsyncLifetime
{
    private OfficialAccount account = null!;

    public async ValueTask InitializeAsync() => account = await OfficialAccount.At(await Bureau.OpenWith(shared, "Traffic", "Fire", "PublicSecurity"));

    public ValueTask DisposeAsync() => account.DisposeAsync();

    [Fact]
    public async Task Is_left_alone_until_an_admin_has_it_kept_here_and_is_put_once()
    {
        await Put();
        account.WeChat.Menus.ShouldBeEmpty("an account may have a menu that somebody made");
        await Keep();

        await using var second = await account.Bureau.Start(account.Bureau.Clock);
        await Task.WhenAll(Put(), ((PutMenus)second.GetService(typeof(PutMenus))!).Run(default));
        await Put();

        var buttons = account.WeChat.Menus.ShouldHaveSingleItem()["button"]!.AsArray();
        buttons.Select(button => (string?)button!["name"]).ShouldBe(["我要提问", "部门服务", "我的诉求"]);
        ((string?)buttons[0]!["type"], (string?)buttons[0]!["key"]).ShouldBe(("click", "ask"));
        buttons[1]!["sub_button"]!.AsArray().Select(button => (string?)button!["key"]).ShouldBe(
            ["department Traffic", "department Fire", "department PublicSecurity"], ignoreOrder: true);
        buttons[2]!["sub_button"]!.AsArray().Select(button => (string?)(button!["url"] ?? button["key"])).ShouldBe(
            ["mine", "https://wenzheng.example.org/track", "https://wenzheng.example.org/"]);
        buttons.Count.ShouldBeLessThanOrEqualTo(3);
    }

    [Fact]
    public async Task Follows_the_departments_that_are_on()
    {
        await Keep();
        await Put();

        var departments = account.Bureau.Get<Modules.Departments>();
        departments.Replace(new([.. departments.Online.All.Where(department => department.Module == "Fire")]));
        await Put();

        account.WeChat.Menus.Count.ShouldBe(2);
        account.WeChat.Menus.Last()["button"]![1]!["sub_button"]!.AsArray().ShouldHaveSingleItem()!["key"]!.GetValue<string>().ShouldBe("department Fire");
    }

    [Fact]
    public async Task Has_what_an_admin_names_and_says_to_him_beforehand_how_it_looks()
    {
        var quiet = account.Bureau.Get<Modules.Departments>().Online.BusinessTypes.Single(type => type.Quiet);
        await Keep((WeChatAccount.MenuItems, $"Fire，traffic.licence-collection、{quiet.Code},nothing"), (WeChatAccount.MenuAsk, "提问"));

        var shown = (await account.Bureau.Request((ShowMenu use) => use.Run(A.Admin, new(account.Entry, new Dictionary<string, string>()), default))).Done();

        shown.Buttons[0].Name.ShouldBe("提问");
        shown.Buttons[1].Under.Select(button => button.Key).ShouldBe(["department Fire", "service traffic.licence-collection", $"service {quiet.Code}"]);
        shown.Buttons[1].Under[2].Name.ShouldBe("不想让别人知道的", "whoever opens the account reads it, and no more than eight characters are shown");
        shown.Buttons.SelectMany(button => button.Under).ShouldAllBe(button => Encoding.UTF8.GetByteCount(button.Key ?? "") <= 128);
        (await account.Bureau.Request((ShowMenu use) => use.Run(A.Office, new(account.Entry, new Dictionary<string, string>()), default)))
            .Refused(ProblemKind.Forbidden);
    }

    [Fact]
    public async Task That_WeChat_does_not_take_is_said_in_words_at_the_account_and_tried_again_later()
    {
        account.WeChat.MenuAnswer = 40018;
        await Keep();
        await Put();
        await Put();

        var shown = (await account.Bureau.Request((ShowMenu use) => use.Run(A.Admin, new(account.Entry, new Dictionary<string, string>()), default))).Done();
        shown.Failure!.Zh.ShouldBe("微信说菜单的名称太长（40018），请缩短。");
        account.WeChat.Menus.Count.ShouldBe(1);
        account.WeChat.MenuAnswer = 0;
        account.Bureau.Clock.AdvanceMinutes(11);
        await Put();
        account.WeChat.Menus.Count.ShouldBe(2);
        (await account.Bureau.Ask("select coalesce(failure, 'none') from account_menus")).ShouldBe("none");
    }

    [Fact]
    public async Task Whose_name_is_too_long_is_not_saved()
    {
        var problem = (await Save((WeChatAccount.MenuAsk, "我要提问题"))).Problem!;

        problem.Errors.ShouldHaveSingleItem().Field.ShouldEndWith("menuAsk");
        problem.Errors[0].Message.Zh.ShouldBe("微信只显示 4 个汉字，请缩短。");
    }

    [Fact]
    public async Task Leads_into_the_services_of_a_department_and_to_ones_own_enquiries()
    {
        var citizen = new Citizen(account);

        (await citizen.Presses(MenuKey.Department("Fire"))).ShouldStartWith("请选择要办的事项：\n1 ");
        (await citizen.Presses(MenuKey.Mine)).ShouldStartWith("您还没有从这里发来过诉求");
        (await citizen.Presses("a key of an earlier menu")).ShouldStartWith("请问是哪方面的事？");
    }

    private Task Put() => account.Bureau.Get<PutMenus>().Run(default);

    private async Task Keep(params (string Name, string Value)[] more) => (await Save(more)).Done();

    private async Task<Outcome<SettingVersion>> Save(params (string Name, string Value)[] more)
    {
        var values = account.Entry.Values.ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var (name, value) in more.Prepend((WeChatAccount.Menu, WeChatAccount.MenuIsOurs)))
            values[name] = value;
        account.Change(account.Entry with { Values = values });
        return await account.Bureau.Request((ChangeAccounts use) => use.Run(
            A.Admin, [new(account.Entry, OfficialAccount.Secrets((WeChatAccount.EncodingAesKey, Pushes.Key)))], "菜单", null, default));
    }
}
