using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Publishing;

/// <summary>A published answer, for those who are told of each new one.</summary>
/// <param name="Published">When it was published, or published anew with other words.</param>
internal sealed record NewAnswer(Guid Enquiry, string Question, string Answer, string? BusinessType, Owner Owner, Instant Published);

/// <summary>The answers that were published last, newest first; none of a business type that is confidential by now.</summary>
[PerRequest]
internal sealed class ReadNewestAnswers(GovernanceDb db, Departments departments, UnitDirectory units)
{
    public async Task<IReadOnlyList<NewAnswer>> Run(int most, CancellationToken cancellationToken)
    {
        var newest = await ShownAnswers.In(db, departments).OrderByDescending(answer => answer.PublishedAt).Take(most).ToListAsync(cancellationToken);
        return
        [
            .. newest.Select(answer => new NewAnswer(
                answer.EnquiryId, answer.Question, answer.Answer, answer.BusinessType, units.Owner(answer.Unit), answer.PublishedAt)),
        ];
    }
}
