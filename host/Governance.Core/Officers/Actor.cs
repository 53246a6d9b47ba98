using Governance.Contracts;
using Governance.Core.Units;

namespace Governance.Core.Officers;

/// <summary>The member of staff on whose behalf a use case runs.</summary>
/// <param name="Technical">An admin who runs the platform and reads no enquiry.</param>
public sealed record Actor(
    Guid Id, string Account, string Name, string Unit, bool Head, bool Leader, bool Admin, bool ClearedForConfidential, bool Technical = false)
{
    /// <summary>Whether a program acts for him, by a token; otherwise he sits before a page.</summary>
    public bool ByProgram { get; init; }

    /// <summary>Whether he sits in the online-enquiry office.</summary>
    public bool Office => Unit == OfficeDesk.Code;
}
