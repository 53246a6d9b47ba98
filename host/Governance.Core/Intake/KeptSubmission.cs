using Governance.Contracts;

namespace Governance.Core.Intake;

/// <summary>A submission as it is kept, sealed, until it is sent or filed.</summary>
internal sealed record KeptSubmission(Submission Rest, Dictionary<string, string[]> Form)
{
    internal static KeptSubmission Of(Submission submission) => new(
        submission with { Form = FormValues.Empty }, submission.Form.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray()));

    internal Submission ToSubmission() => Rest with
    {
        Form = new(Form.Select(pair => new KeyValuePair<string, IReadOnlyList<string>>(pair.Key, pair.Value))),
    };
}
