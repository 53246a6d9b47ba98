namespace Governance.Contracts;

/// <summary>The version of this contract between the host and its modules.</summary>
public static class ContractVersion
{
    /// <summary>The version that this assembly implements; a module whose manifest asks for another major number is Incompatible.</summary>
    public const string Current = "1.0";
}
