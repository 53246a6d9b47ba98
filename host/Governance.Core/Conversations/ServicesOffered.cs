using Governance.Contracts;
using Governance.Core.Finding;
using Governance.Core.Modules;
using NodaTime;

namespace Governance.Core.Conversations;

/// <summary>What can be asked for in a chat at one moment. What nobody may find out about is not listed: whoever holds the telephone reads the chat.</summary>
/// <param name="Today">In the bureau's zone.</param>
internal sealed record ServicesOffered(DepartmentsOnline Online, ServiceIndex Index, LocalDate Today, Uri? Portal)
{
    private const int MostFound = 9;

    internal IReadOnlyList<Department> Departments => [.. Online.All.Where(department => Of(department).Count > 0)];

    internal bool HasPrivate => Online.BusinessTypes.Any(type => type.Quiet);

    internal static IReadOnlyList<BusinessType> Of(Department department) => [.. department.BusinessTypes.Where(type => !type.Quiet)];

    internal IReadOnlyList<BusinessType> Find(string words) => [.. Index.Types(words, MostFound).Where(type => !type.Quiet)];
}
