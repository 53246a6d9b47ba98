using Governance.Contracts;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Portal;

/// <summary>What every page and part of the portal knows: the request and the language of its reader.</summary>
public abstract class PortalComponent : ComponentBase
{
    [CascadingParameter]
    public HttpContext Context { get; set; } = null!;

    protected string Lang => Language.Of(Context);

    protected bool English => Lang == Language.English;

    protected CancellationToken Cancelled => Context.RequestAborted;

    protected string L(LocalText? text) => text?.In(Lang) ?? "";

    protected string L(LocalText text, params object[] parts) => string.Format(System.Globalization.CultureInfo.InvariantCulture, text.In(Lang), parts);
}
