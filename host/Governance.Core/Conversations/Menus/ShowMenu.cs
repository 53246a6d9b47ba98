using Governance.Contracts;
using Governance.Core.Channels.WeChat;
using Governance.Core.Correspondence.Accounts;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Telling;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Conversations.Menus;

/// <summary>A menu as it would be with what stands in the form, and how it goes with the one that the account has.</summary>
/// <param name="Failure">Why the platform does not take it; null while it goes well.</param>
public sealed record ShownMenu(IReadOnlyList<MenuButton> Buttons, Instant? PutAt, LocalText? Failure);

/// <summary>Shows an admin the menu of an account before he saves it.</summary>
[PerRequest]
internal sealed class ShowMenu(GovernanceDb db, AccountSetting setting, WithSecrets secrets, Departments departments, BureauAddress bureau)
{
    /// <summary>Whether accounts of a kind have one.</summary>
    internal static bool IsFor(string kind) => kind == WeChatAccount.OwnCode;

    internal async Task<Outcome<ShownMenu>> Run(Actor actor, ChangedAccount changed, CancellationToken cancellationToken)
    {
        if (!setting.MayChange(actor, ""))
            return Problem.Forbidden;
        var entry = await secrets.Of(changed, cancellationToken);
        var row = await db.Menus.AsNoTracking().SingleOrDefaultAsync(kept => kept.Account == entry.Id, cancellationToken);
        return new ShownMenu(
            MakeMenu.Of(field => entry[field], departments.Online, bureau.Portal), row?.PutAt, row?.Failure is { } failure ? MenuText.Refused(failure) : null);
    }
}
