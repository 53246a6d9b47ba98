using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Tracking;
using Governance.Core.Units;

namespace Governance.Core.Reading;

/// <summary>A hidden value, shown.</summary>
internal sealed record RevealedValue(string Field, IReadOnlyList<LocalText> Values);

/// <summary>Shows an officer one hidden value of an enquiry: a call of its own, with its own entry in the audit.</summary>
[PerRequest]
internal sealed class RevealValue(ReadingGate gate, Archive archive, UnitDirectory units)
{
    private static readonly IReadOnlyDictionary<Guid, AttachmentView> NoFiles = new Dictionary<Guid, AttachmentView>();

    private static readonly Problem NoSuchValue = Problem.NotFound with
    {
        Title = ReadingText.NoSuchValue,
    };

    public async Task<Outcome<RevealedValue>> Run(Actor actor, Guid id, string field, CancellationToken cancellationToken)
    {
        // What is on record is what the officer asked for, not what somebody likes to write there.
        if (field.Length > 200 || PlainText.Clean(field) != field
            || !field.All(sign => char.IsLetterOrDigit(sign) || sign is '.' or '-' or '_' or '[' or ']'))
            return NoSuchValue;
        var outcome = await gate.Reveal(actor, id, field, cancellationToken);
        if (outcome.Value is not { Content: var content, Enquiry: var enquiry })
            return outcome.Problem!;
        // Who is asked for an opinion needs the matter, not the way to its writer.
        if (field.StartsWith("contact.", StringComparison.Ordinal) && !May.OpenUnasked(actor, enquiry, units))
            return Problem.Of(ProblemKind.Forbidden, ReadingText.UnitThatGivesItsOpinionDoes);
        var type = await archive.BusinessType(enquiry.BusinessType, enquiry.BusinessTypeVersion, cancellationToken);
        return HiddenValues.Find(field, content.Contact, ShowForm.Of(type, content.Form, NoFiles, masked: false)) is { Count: > 0 } values
            ? new RevealedValue(field, values)
            : NoSuchValue;
    }
}
