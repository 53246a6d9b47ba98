namespace Governance.Contracts;

/// <summary>A paper that a citizen brings or uploads (申请材料).</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Form">Original, copy, or both.</param>
/// <param name="Copies">How many; 1 unless said otherwise, at most 20.</param>
/// <param name="From">Who issues it, where that is not obvious.</param>
/// <param name="Exempt">Who need not bring it, such as where the bureau can look it up itself.</param>
/// <param name="When">The answers of the form with which it is needed: all conditions hold. Empty: always.</param>
public sealed record NeededDocument(
    LocalText Name,
    DocumentForm Form,
    int Copies,
    LocalText? From,
    LocalText? Exempt,
    IReadOnlyList<FieldCondition> When);

/// <summary>In what form a paper is wanted.</summary>
public enum DocumentForm
{
    /// <summary>原件, given back after it was looked at.</summary>
    Original,

    /// <summary>复印件.</summary>
    Copy,

    /// <summary>原件和复印件.</summary>
    OriginalAndCopy,

    /// <summary>电子件, uploaded with the form.</summary>
    Electronic,
}
