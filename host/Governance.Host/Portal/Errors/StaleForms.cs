using Governance.Contracts;
using Governance.Host.Portal.Texts;
using Governance.Host.Entrance;
using Microsoft.AspNetCore.Antiforgery;

namespace Governance.Host.Portal.Errors;

/// <summary>
/// Marks a page that takes a form whose antiforgery token has run out, keeps what was typed and shows it again with a new token; it must do nothing
/// else then (<see cref="StaleForms.TypedTooLong"/>).
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class KeepsWhatWasTypedAttribute : Attribute;

internal static class StaleForms
{
    private static readonly object Mark = new();

    /// <summary>Whether the form that was sent carries no valid token: its content may be kept and shown, nothing may come of it.</summary>
    internal static bool TypedTooLong(this HttpContext context) => context.Items.ContainsKey(Mark);

    /// <summary>What the citizen is told of it.</summary>
    internal static LocalText WhyRefused(this HttpContext context) => FormCookie.Missing(context) ? AskText.NeedsCookies : AskText.Stale;

    internal static Task Admit(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false } refused)
        {
            if (Unreadable(refused.Error) is { } status)
            {
                context.Response.StatusCode = status;
                return Task.CompletedTask;
            }

            // What a page of another site has a browser send is nobody's typing here, and fills no drafts.
            if (context.Request.Headers["Sec-Fetch-Site"] != "cross-site"
                && context.GetEndpoint()?.Metadata.GetMetadata<KeepsWhatWasTypedAttribute>() is not null)
            {
                context.Items[Mark] = true;
                context.Features.Set<IAntiforgeryValidationFeature>(new Admitted());
            }
        }

        return next(context);
    }

    // A body that is too long, or a form of more parts than any of ours, shows first where the token is looked for in it.
    private static int? Unreadable(Exception? error) => error switch
    {
        null => null,
        BadHttpRequestException broken => broken.StatusCode,
        InvalidDataException => StatusCodes.Status400BadRequest,
        _ => Unreadable(error.InnerException),
    };

    private sealed class Admitted : IAntiforgeryValidationFeature
    {
        public bool IsValid => true;

        public Exception? Error => null;
    }
}
