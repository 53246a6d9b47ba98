using Governance.Core.Officers;
using Governance.Core.Settings;

namespace Governance.Core.Templates;

/// <summary>Puts a new version of the words of an occasion in force on every host.</summary>
[PerRequest]
internal sealed class ChangeMessageTemplate(MessageTemplateSetting setting)
{
    public Task<Outcome<SettingVersion>> Run(
        Actor actor, string occasion, MessageTemplate template, int basedOnVersion, string reason, CancellationToken cancellationToken) =>
        setting.Change(actor, occasion, template, reason, basedOnVersion, cancellationToken);
}
