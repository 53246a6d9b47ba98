using Microsoft.AspNetCore.Antiforgery;

namespace Governance.Host.Portal.Errors;

/// <summary>Marks a page that takes a form whose antiforgery token has run out, keeps what was typed and shows it again with a new token; it must do nothing else then (<see cref="StaleForms.TypedTooLong"/>).</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class KeepsWhatWasTypedAttribute : Attribute;

internal static class StaleForms
{
    private static readonly object Mark = new();

    /// <summary>Whether the form that was sent carries no valid token: its content may be kept and shown, nothing may come of it.</summary>
    internal static bool TypedTooLong(this HttpContext context) => context.Items.ContainsKey(Mark);

    internal static Task Admit(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false } refused)
        {
            if (TooLarge(refused.Error))
            {
                context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
                return Task.CompletedTask;
            }

            if (context.GetEndpoint()?.Metadata.GetMetadata<KeepsWhatWasTypedAttribute>() is not null)
            {
                context.Items[Mark] = true;
                context.Features.Set<IAntiforgeryValidationFeature>(new Admitted());
            }
        }

        return next(context);
    }

    // A body that is too long shows first where the token is looked for in it.
    private static bool TooLarge(Exception? error) =>
        error is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } || (error?.InnerException is { } inner && TooLarge(inner));

    private sealed class Admitted : IAntiforgeryValidationFeature
    {
        public bool IsValid => true;

        public Exception? Error => null;
    }
}
