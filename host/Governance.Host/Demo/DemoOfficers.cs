using Governance.Core.Officers;
using Governance.Core.Units;
using Microsoft.AspNetCore.Identity;

namespace Governance.Host.Demo;

/// <summary>For each desk an officer and a head, named after it, and an admin and a leader besides; all with one password that the README states.</summary>
internal sealed class DemoOfficers(MakeOfficer make, IPasswordHasher<Officer> passwords, UnitDirectory units)
{
    internal const string Password = "Demo-2026-wenzheng";
    private static readonly string[] Surnames = ["陈", "林", "黄", "梁", "何", "罗", "郑", "谢", "冯", "邓"];
    private static readonly string[] Names = ["志明", "晓燕", "建华", "丽娟", "伟强", "雅文", "国栋", "静怡", "永辉", "思敏"];

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

        await Make(new("admin", "系统管理员", OfficeDesk.Code, Password, Admin: true));
        await Make(new("leader", "值班局领导", OfficeDesk.Code, Password, Leader: true, ClearedForConfidential: true));

        Task Make(NewOfficer officer) => make.Run(officer, "demo", (_, _) => hash, cancellationToken);
    }

    private static string Name(int index) => Surnames[index * 3 % Surnames.Length] + Names[index * 7 % Names.Length];
}
