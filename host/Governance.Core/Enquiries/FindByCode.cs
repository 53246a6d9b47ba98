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
        "这个查询码已经更换，不能再用。如果不是您本人换的，请把办件编号告诉我们。",
        "This query code has been replaced and opens nothing any more. If it was not you who replaced it, tell us the file number.");

    internal static readonly Problem PickUpOnly = Problem.Of(
        ProblemKind.PickUpOnly,
        "这是取码号，只能用来换取新的查询码。",
        "This is a pick-up number: it can only be exchanged for a new query code.");

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
        var replaced = db.RetiredCodes.Where(code => code.CodeHash == hash).Join(db.Enquiries, code => code.EnquiryId, enquiry => enquiry.Id, (_, enquiry) => enquiry);
        var found = await db.Enquiries.Where(enquiry => enquiry.CodeHash == hash).Concat(replaced).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        return found is null ? null : (found, found.CodeHash.AsSpan().SequenceEqual(hash));
    }
}
