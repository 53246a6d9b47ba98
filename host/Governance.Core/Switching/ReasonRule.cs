using Governance.Contracts;

namespace Governance.Core.Switching;

/// <summary>Whoever changes what citizens can ask for says why.</summary>
internal static class ReasonRule
{
    internal static Problem? MistakeIn(string reason) => reason.Trim().Length is >= 2 and <= 500
        ? null
        : Problem.Invalid(new FieldError("reason", new("请写明原因，2 至 500 个字。", "Say why, in 2 to 500 characters.")));
}
