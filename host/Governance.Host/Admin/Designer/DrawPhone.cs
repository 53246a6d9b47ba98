using Governance.Contracts;
using Governance.Host.Portal.Fields;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Governance.Host.Admin.Designer;

/// <summary>A business type as a page of the portal, to be shown in a frame of its own: the office's styles stay out of it, and it runs no script.</summary>
internal static class DrawPhone
{
    internal static async Task<string> Run(IServiceProvider services, BusinessType type, bool guide, bool english)
    {
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var context = new DefaultHttpContext { Request = { QueryString = new(english ? "?lang=en" : "?lang=zh") } };
        var page = new Dictionary<string, object>
        {
            [nameof(PhonePage.Type)] = type,
            [nameof(PhonePage.Guide)] = guide,
        };
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            RenderFragment inside = builder =>
            {
                builder.OpenComponent<PhonePage>(0);
                builder.AddMultipleAttributes(1, page);
                builder.CloseComponent();
            };
            var root = await renderer.RenderComponentAsync<CascadingValue<HttpContext>>(ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(CascadingValue<HttpContext>.Value)] = context,
                [nameof(CascadingValue<HttpContext>.ChildContent)] = inside,
            }));
            return root.ToHtmlString();
        });
    }
}
