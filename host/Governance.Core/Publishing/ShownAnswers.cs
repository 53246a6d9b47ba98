using Governance.Core.Data;
using Governance.Core.Modules;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Publishing;

/// <summary>
/// Published answers for programs: none of a business type that is confidential by now, whatever was published of it before, for no program is handed
/// a list of such enquiries.
/// </summary>
internal static class ShownAnswers
{
    internal static IQueryable<PublishedAnswer> In(GovernanceDb db, Departments departments)
    {
        string[] hidden = [.. departments.Online.BusinessTypes.Where(type => type.Confidential || type.Quiet).Select(type => type.Code)];
        return db.PublishedAnswers.AsNoTracking().Where(answer => answer.BusinessType == null || !hidden.Contains(answer.BusinessType));
    }
}
