using Governance.Core.Officers;
using Governance.Core.Settings;

namespace Governance.Core.Telling.Policy;

/// <summary>Puts a new version of the policy of telling in force on every host.</summary>
[PerRequest]
internal sealed class ChangeTellingPolicy(TellingSetting setting)
{
    public Task<Outcome<SettingVersion>> Run(
        Actor actor, TellingPolicy policy, int basedOnVersion, string reason, CancellationToken cancellationToken) =>
        setting.Change(actor, of: "", policy, reason, basedOnVersion, cancellationToken);
}
