using Governance.BusinessTypes;
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

    /// <summary>A text in which the numbers that work everywhere can be tapped.</summary>
    protected static RenderFragment Dialled(string? text) => page =>
    {
        foreach (var (part, isNumber) in Telephones.In(text ?? ""))
        {
            if (!isNumber)
            {
                page.AddContent(0, part);
                continue;
            }

            page.OpenElement(1, "a");
            page.AddAttribute(2, "class", "govuk-link");
            page.AddAttribute(3, "href", $"tel:{part}");
            page.AddContent(4, part);
            page.CloseElement();
        }
    };

    protected RenderFragment Dialled(LocalText? text) => Dialled(L(text));

    protected string L(LocalText text, params object[] parts) => string.Format(System.Globalization.CultureInfo.InvariantCulture, text.In(Lang), parts);
}
