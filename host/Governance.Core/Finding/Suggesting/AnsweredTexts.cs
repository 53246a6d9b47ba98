using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Finding.Suggesting;

/// <summary>
/// What citizens wrote for a business type and was answered: the newest, a bounded number, with the beginning of each. What is confidential, unnamed, or of
/// a type that is so by itself never is among it; forms, where what is sensitive stands, are not read.
/// </summary>
[PerHost]
internal sealed class AnsweredTexts(IDbContextFactory<GovernanceDb> databases)
{
    internal const int Newest = 3_000;

    internal async Task<IReadOnlyList<TrainingText>> Read(DepartmentsOnline online, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await db.Enquiries.AsNoTracking()
            // In the words of the index of what is done, so that the newest are read from its end whatever the table holds.
            .Where(enquiry => enquiry.Status == EnquiryStatus.Answered && !enquiry.Confidential && enquiry.AnsweredAt > EF.Constant(Instant.MinValue))
            .OrderByDescending(enquiry => enquiry.AnsweredAt).ThenByDescending(enquiry => enquiry.Id)
            .Take(Newest)
            .Select(enquiry => new
            {
                enquiry.BusinessType, enquiry.Anonymous, enquiry.Subject, Body = enquiry.Body.Substring(0, TextModel.MostOfBody),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. from row in rows
               let type = online.BusinessType(row.BusinessType)
               where type is { Confidential: false, Quiet: false } && !row.Anonymous
               select new TrainingText(type.Code, row.Subject == type.Title.Zh ? row.Body : $"{row.Subject}\n{row.Body}", 1) { IsSpoken = true },
        ];
    }
}
