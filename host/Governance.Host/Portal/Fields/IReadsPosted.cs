namespace Governance.Host.Portal.Fields;

/// <summary>A component that asks with more than one input, and puts the answer together again.</summary>
internal interface IReadsPosted
{
    static abstract IReadOnlyList<string> Read(IFormCollection form, string name);
}
