using Governance.Contracts;
using Governance.Core.Units;

namespace Governance.Core.Officers;

/// <summary>The member of staff on whose behalf a use case runs.</summary>
public sealed record Actor(Guid Id, string Account, string Name, string Unit, bool Head, bool Leader, bool Admin, bool ClearedForConfidential)
{
    /// <summary>Whether he sits in the online-enquiry office.</summary>
    public bool Office => Unit == OfficeDesk.Code;
}
