using Governance.Core.Officers;
using Governance.Core.Settings;

namespace Governance.Core.Replies.Questions;

/// <summary>Puts a new version of the policy of questions in force on every host.</summary>
[PerRequest]
internal sealed class ChangeQuestionPolicy(QuestionSetting setting)
{
    public Task<Outcome<SettingVersion>> Run(
        Actor actor, QuestionPolicy policy, int basedOnVersion, string reason, CancellationToken cancellationToken) =>
        setting.Change(actor, of: "", policy, reason, basedOnVersion, cancellationToken);
}
