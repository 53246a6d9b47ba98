using Governance.Contracts;

namespace Governance.Core.Switching;

/// <summary>Whoever changes what citizens can ask for says why.</summary>
internal static class ReasonRule
{
    internal static Problem? MistakeIn(string reason) => TextRule.MistakeIn(reason, TextBound.Reason) is null
        ? null
        : Problem.Invalid(new FieldError("reason", SwitchingText.SayWhy(TextBound.Reason.Least, TextBound.Reason.Most)));
}
