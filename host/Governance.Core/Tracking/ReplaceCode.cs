using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Replies;
using Governance.Core.Timeline;
using Governance.Core.Tracking.LostCodes;

namespace Governance.Core.Tracking;

/// <summary>A new query code in the place of another, told once.</summary>
internal sealed record NewCode(string QueryCode, string FileNumber);

/// <summary>
/// Whoever holds the present code, or the pick-up number that the office gave out, exchanges it for a new one; from that moment the old
/// one opens nothing. Asked again under the same key, as after a broken connection, the answer is the same.
/// </summary>
[PerRequest]
internal sealed class ReplaceCode(FindByCode find, QueryCodes codes, Dossiers dossiers, GovernanceDb db)
{
    private const int ShortestKey = 8;
    private const int LongestKey = 200;

    public async Task<Outcome<NewCode>> Run(string typed, Arrival came, string? key, CancellationToken cancellationToken)
    {
        if (key is { Length: < ShortestKey or > LongestKey })
            return Problem.Of(
                ProblemKind.Invalid,
                TrackingText.IdempotencyKeyMustHaveFromToCharacters(ShortestKey, LongestKey));
        // The old code belongs to it: the same key with another code is another exchange.
        var secret = key is null ? null : $"{key}\n{QueryCode.Read(typed)}";
        var found = await find.Exchangeable(typed, cancellationToken);
        if (found.Value is not { } enquiry)
            return secret is not null && await Before(typed, secret, cancellationToken) is { } newCode ? newCode : found.Problem!;
        var outcome = await dossiers.Work<NewCode>(
            enquiry.Id,
            dossier => Task.FromResult(Exchange(dossier, codes.HashOfTyped(typed), codes.For(enquiry.Id, secret), came)),
            cancellationToken);
        return outcome.Problem is not null && secret is not null && await Before(typed, secret, cancellationToken) is { } same ? same : outcome;
    }

    /// <summary>For whoever reads at the address that the writer confirmed, and has no code any more.</summary>
    /// <param name="may">Whether it is his to have, asked while nobody else works on the enquiry.</param>
    internal Task<Outcome<NewCode>> ByLink(Guid enquiry, Arrival came, Func<Dossier, Task<bool>> may, CancellationToken cancellationToken) =>
        dossiers.Work<NewCode>(
            enquiry,
            async dossier => await may(dossier)
                ? Replace(dossier, codes.For(enquiry, key: null), came, LostCodesText.Replaced)
                : ReplaceLostCode.IsOver,
            cancellationToken);

    private Outcome<NewCode> Exchange(Dossier dossier, byte[] old, string code, Arrival came)
    {
        var enquiry = dossier.Enquiry;
        // Somebody was faster.
        if (!enquiry.CodeHash.AsSpan().SequenceEqual(old))
            return FindByCode.Replaced;
        return Replace(dossier, code, came, enquiry.PickUpUntil is null ? TrackingText.CodeWasReplaced : TrackingText.NewCodeForPickUpNumber);
    }

    private NewCode Replace(Dossier dossier, string code, Arrival came, LocalText title)
    {
        var enquiry = dossier.Enquiry;
        db.RetiredCodes.Add(new() { CodeHash = enquiry.CodeHash, EnquiryId = enquiry.Id, RetiredAt = dossier.Now });
        (enquiry.CodeHash, enquiry.PickUpUntil) = (codes.Hash(code), null);
        dossier.Note(
            TimelineEvent.CodeReplaced,
            new()
            {
                Came = came,
                Title = title,
            },
            visible: true);
        return new NewCode(QueryCode.Written(code), enquiry.WrittenFileNumber());
    }

    /// <summary>The code that this very exchange gave already, while it is still the one in use.</summary>
    private async Task<NewCode?> Before(string typed, string secret, CancellationToken cancellationToken)
    {
        if (await find.Retired(typed, cancellationToken) is not { } enquiry)
            return null;
        var code = codes.For(enquiry.Id, secret);
        return codes.Hash(code).AsSpan().SequenceEqual(enquiry.CodeHash) ? new(QueryCode.Written(code), enquiry.WrittenFileNumber()) : null;
    }
}
