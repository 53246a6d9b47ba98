using Governance.Core.Officers;
using Governance.Core.Units;
using Microsoft.AspNetCore.Identity;

namespace Governance.Host.Demo;

/// <summary>
/// For each desk an officer and a head, named after it, and an admin, one who only runs the platform, and a leader besides; all with one
/// password that the README states.
/// </summary>
internal sealed class DemoOfficers(MakeOfficer make, IPasswordHasher<Officer> passwords, UnitDirectory units)
{
    internal const string Password = "Demo-2026-wenzheng";

    internal async Task Run(CancellationToken cancellationToken)
    {
        // Hashing is slow on purpose: once is enough for accounts that share the password.
        var hash = passwords.HashPassword(new() { Account = "", NormalizedAccount = "", Name = "", Unit = "" }, Password);
        var index = 0;
        foreach (var unit in units.All.OrderBy(unit => unit.Code, StringComparer.Ordinal))
        {
            await Make(new(unit.Code, Name(index), unit.Code, Password, ClearedForConfidential: true));
            await Make(new($"{unit.Code}.head", Name(index + 3), unit.Code, Password, Head: true, ClearedForConfidential: true));
            index++;
        }

        await Make(new("admin", DemoText.Administrator, OfficeDesk.Code, Password, Admin: true));
        await Make(new("technical", DemoText.TechnicalAdministrator, OfficeDesk.Code, Password, Admin: true, Technical: true));
        await Make(new("leader", DemoText.Leader, OfficeDesk.Code, Password, Leader: true, ClearedForConfidential: true));

        Task Make(NewOfficer officer) => make.Run(officer, "demo", (_, _) => hash, cancellationToken);
    }

    private static string Name(int index) => DemoText.Surnames[index * 3 % DemoText.Surnames.Length]
        + DemoText.GivenNames[index * 7 % DemoText.GivenNames.Length];
}
