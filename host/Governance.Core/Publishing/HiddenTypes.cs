using Governance.Core.Modules;

namespace Governance.Core.Publishing;

/// <summary>Business types that are confidential by now, whatever was published of them before: no program is handed a list of their enquiries.</summary>
internal static class HiddenTypes
{
    internal static string[] In(Departments departments) =>
        [.. departments.Online.BusinessTypes.Where(type => type.Confidential || type.Quiet).Select(type => type.Code)];
}
