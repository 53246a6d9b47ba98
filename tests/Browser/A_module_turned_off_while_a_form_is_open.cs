using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

public class A_module_turned_off_while_a_form_is_open(Portal portal)
{
    [Fact]
    public async Task Keeps_what_was_typed_and_lets_it_go_as_a_general_enquiry()
    {
        await using var citizen = await portal.Phone(scripts: false);
        await using var admin = await portal.Officer("admin");
        await citizen.Go("/ask/traffic.plate-preselection");
        await citizen.Plate();
        await citizen.Write("主题", "给新车选号");
        try
        {
            await Switch(admin, "关闭");

            await citizen.Press("继续");

            await citizen.ShouldSay("这项业务暂时停办");
            await citizen.ShouldSay("给新车选号");
            await citizen.ShouldNotSay("11010519491231002X");
            await using (var other = await portal.Phone(scripts: false))
            {
                await other.Go("/");
                await other.ShouldNotSay("交通警察支队");
                await other.Go("/types/traffic.plate-preselection");
                await other.ShouldSay("没有找到");
            }

            await citizen.Follow("改为一般诉求继续");
            await Assertions.Expect(citizen.Field("主题")).ToHaveValueAsync("给新车选号");
            await citizen.Press("继续");
            await citizen.SendChecked();
            await citizen.ShouldSay("以前答复您");
            // Its words still speak of plates, and a rule would give it to the department that is off.
            await citizen.ShouldNotSay("现在由交通警察支队");
        }
        finally
        {
            await Switch(admin, "开启");
        }

        await citizen.Go("/departments/Traffic");
        await citizen.ShouldSay("预选机动车号牌");
    }

    private static async Task Switch(Window admin, string act)
    {
        await admin.Go("/admin/modules");
        await admin.Press($"{act} 交通警察支队");
        var dialog = admin.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("原因").FillAsync("浏览器测试");
        await dialog.GetByRole(AriaRole.Button, new() { Name = act }).ClickAsync();
        await Assertions.Expect(dialog).ToHaveCountAsync(0);
    }
}
