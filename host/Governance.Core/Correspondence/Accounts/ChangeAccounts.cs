using Governance.Contracts;
using Governance.Core.Officers;
using Governance.Core.Settings;

namespace Governance.Core.Correspondence.Accounts;

/// <summary>An account as an admin has changed it.</summary>
/// <param name="NewSecrets">By the names of the fields; what is not given stays as it is kept.</param>
internal sealed record ChangedAccount(AccountEntry Entry, IReadOnlyDictionary<string, string> NewSecrets);

/// <summary>Says which accounts the bureau has at platforms; they are used at once.</summary>
[PerRequest]
internal sealed class ChangeAccounts(AccountSetting setting, WithSecrets secrets)
{
    internal async Task<Outcome<SettingVersion>> Run(
        Actor actor, IReadOnlyList<ChangedAccount> accounts, string reason, int? basedOn, CancellationToken cancellationToken)
    {
        if (!setting.MayChange(actor, ""))
            return Problem.Forbidden;
        var errors = accounts.SelectMany((account, index) =>
            secrets.MistakesIn(account).Select(mistake => new FieldError($"accounts[{index}].{mistake.Field}", mistake.Wrong))).ToArray();
        if (errors.Length > 0)
            return Problem.Invalid(errors);
        var entries = new List<AccountEntry>();
        foreach (var account in accounts)
            entries.Add(await secrets.Of(account, cancellationToken));
        return await setting.Change(actor, "", entries, reason, basedOn, cancellationToken);
    }
}
