using Governance.Contracts;

namespace Governance.Core.Officers;

/// <summary>The member of staff on whose behalf a use case runs.</summary>
public sealed record Actor(Guid Id, string Account, string Name, string Unit, bool Head, bool Leader, bool Admin, bool ClearedForConfidential)
{
    /// <summary>Whether he sits in the online-enquiry office.</summary>
    public bool Office => Unit == OfficeDesk.Code;
}

/// <summary>The online-enquiry office (网络问政办公室): owns what nobody else owns.</summary>
public static class OfficeDesk
{
    public const string Code = "office";

    public static LocalText Name { get; } = new("网络问政办公室", "Online Enquiry Office");
}
