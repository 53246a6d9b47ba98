using Governance.BusinessTypes;
using Governance.Core.Packages;
using Governance.Host.Office;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Admin.Designer.Forms;

/// <summary>A part of the form over a department's files.</summary>
public abstract class BoardComponent : DeskComponent
{
    [CascadingParameter]
    public Board Board { get; set; } = null!;

    /// <summary>What is wrong, in words for somebody who sees no file; null when all is well.</summary>
    protected string? Wrong(IReadOnlyList<Mistake> mistakes) =>
        mistakes.Count == 0 ? null : string.Join(Speech.English ? " " : "", mistakes.Select(mistake => Say(KeyText.Plain(mistake))).Distinct());

    protected string Key(string key) => Say(KeyText.Of(key));
}
