using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Enquiries;

/// <summary>Finds the enquiry that a query code opens. Asked by its keyed hash, so that neither the time nor the database tells how near a guess was.</summary>
[PerRequest]
internal sealed class FindByCode(GovernanceDb db, QueryCodes codes, IClock clock)
{
    internal static readonly Problem Replaced = Problem.Of(
        ProblemKind.CodeReplaced,
        EnquiriesText.ThisQueryCodeHasBeenReplaced);

    internal static readonly Problem PickUpOnly = Problem.Of(
        ProblemKind.PickUpOnly,
        EnquiriesText.ThisIsAPickUpNumber);

    /// <summary>The enquiry that the code opens for reading and writing.</summary>
    internal async Task<Outcome<Enquiry>> Run(string? typed, CancellationToken cancellationToken) => await Look(typed, cancellationToken) switch
    {
        null => Problem.NotFound,
        (_, InUse: false) => Replaced,
        ({ PickUpUntil: { } until }, _) => until > clock.GetCurrentInstant() ? PickUpOnly : Problem.NotFound,
        var (enquiry, _) => enquiry,
    };

    /// <summary>The enquiry whose code may be exchanged for a new one: by its code, or by the number that its office gave out for that.</summary>
    internal async Task<Outcome<Enquiry>> Exchangeable(string? typed, CancellationToken cancellationToken) => await Look(typed, cancellationToken) switch
    {
        null => Problem.NotFound,
        (_, InUse: false) => Replaced,
        ({ PickUpUntil: { } until }, _) when until <= clock.GetCurrentInstant() => Problem.NotFound,
        var (enquiry, _) => enquiry,
    };

    /// <summary>The enquiry that the code opened once; null when it never did, or still does.</summary>
    internal async Task<Enquiry?> Retired(string? typed, CancellationToken cancellationToken) =>
        await Look(typed, cancellationToken) is (var enquiry, InUse: false) ? enquiry : null;

    private async Task<(Enquiry Enquiry, bool InUse)?> Look(string? typed, CancellationToken cancellationToken)
    {
        var hash = codes.HashOfTyped(typed);
        // One question for codes in use and codes replaced: every answer takes the same way.
        var replaced = db.RetiredCodes.Where(code => code.CodeHash == hash).Join(
            db.Enquiries, code => code.EnquiryId, enquiry => enquiry.Id, (_, enquiry) => enquiry);
        var found = await db.Enquiries.Where(enquiry => enquiry.CodeHash == hash).Concat(replaced).AsNoTracking()
            .OrderBy(enquiry => enquiry.Id).FirstOrDefaultAsync(cancellationToken);
        return found is null ? null : (found, found.CodeHash.AsSpan().SequenceEqual(hash));
    }
}
