using Governance.Core.Officers;
using Governance.Core.Officers.Sessions;
using Governance.Core.Officers.SignIn;
using Governance.Core.Units;

namespace Governance.Core.Tests.Staff;

/// <summary>What officers, and those who would be one, do at the door.</summary>
internal static class Desk
{
    internal const string Right = "Lantern-Bridge-4471";
    internal const string Home = "10.1.2.3";

    internal static async Task<Officer> Employ(this Bureau bureau, string account) =>
        (await bureau.Request((MakeOfficer make) => make.Run(new(account, "陈明", OfficeDesk.Code, Right), "test", (_, password) => password, default))).Done();

    /// <summary>True when the password is taken.</summary>
    internal static async Task<bool> Try(this Bureau bureau, string account, string password, string from = Home, Guid? device = null) =>
        (await bureau.Request((CheckPassword check) => check.Run(account, password, from, _ => device, default))).Value is not null;

    internal static async Task TryInVain(this Bureau bureau, string account, int times, string from = Home, Guid? device = null)
    {
        for (var time = 0; time < times; time++)
            (await bureau.Try(account, $"guess {time}", from, device)).ShouldBeFalse();
    }

    internal static Task<StaffSession> SignIn(this Bureau bureau, Officer officer, string device = "Chrome · Linux") =>
        bureau.Request((BeginSession begin) => begin.InBrowser(officer, new(Home, device), default));

    internal static async Task<SessionState> StateOf(this Bureau bureau, Guid session) =>
        (await bureau.Get<SessionStates>().Of([session], default)).ShouldHaveSingleItem();
}
