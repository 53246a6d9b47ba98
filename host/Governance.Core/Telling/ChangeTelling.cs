using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Protection;
using Governance.Core.Replies;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Telling;

/// <summary>The citizen says how he is told of news from now on. It is on record that he did, and not with which address.</summary>
[PerRequest]
internal sealed class ChangeTelling(FindByCode find, ReadTellingChoice choices, Dossiers dossiers, GovernanceDb db, FieldProtection protection)
{
    private static readonly FormDescription Address = new([GeneralFields.Email], []);

    /// <param name="email">Without one, the address that there is stays.</param>
    internal async Task<Outcome<TellingChoice>> Run(
        string queryCode, Arrival came, string? email, NewsWanted? wanted, CancellationToken cancellationToken)
    {
        var opened = await find.Run(queryCode, cancellationToken);
        if (opened.Problem is { } shut)
            return shut;
        var read = FormCheck.Check(Address, email is null ? FormValues.Empty : new([new("email", [email])]), LocalDate.MinIsoValue);
        var address = read.Answers["email"] ?? (await choices.Of(opened.Value!, cancellationToken)).Email;
        if (Mistakes(address, wanted, read.Errors).ToArray() is { Length: > 0 } errors)
            return Problem.Invalid(errors);
        var choice = new TellingChoice(address, wanted!.Value);
        return await dossiers.Work<TellingChoice>(
            opened.Value!.Id,
            async dossier =>
            {
                await Keep(dossier, choice, cancellationToken);
                dossier.Note(TimelineEvent.TellingChanged, new() { Came = came, Title = TellingText.ChangedTo(choice.Wanted) }, visible: true);
                return choice.For(dossier.Enquiry.Confidential);
            },
            cancellationToken);
    }

    private static IEnumerable<FieldError> Mistakes(string? address, NewsWanted? wanted, IReadOnlyList<FieldError> ofAddress)
    {
        foreach (var error in ofAddress)
            yield return error;
        if (wanted is not { } much || !Enum.IsDefined(much))
            yield return new("news", TellingText.SayHowMuch);
        else if (address is null && much != NewsWanted.Nothing && ofAddress.Count == 0)
            yield return new("email", TellingText.WhereTo);
    }

    private async Task Keep(Dossier dossier, TellingChoice choice, CancellationToken cancellationToken)
    {
        var id = dossier.Enquiry.Id;
        var box = protection.Seal(choice, id);
        if (await db.TellingChoices.SingleOrDefaultAsync(kept => kept.EnquiryId == id, cancellationToken) is { } before)
            (before.Sealed, before.ChangedAt) = (box, dossier.Now);
        else
            db.TellingChoices.Add(new() { EnquiryId = id, Sealed = box, ChangedAt = dossier.Now });
    }
}
