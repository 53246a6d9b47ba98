namespace Governance.Host.Portal.Errors;

internal static class NotFoundAnswer
{
    /// <summary>
    /// Answers 404 with the page as it is. Set when the answer begins: set earlier, the framework would take it for a page that does not
    /// exist and drop what was written.
    /// </summary>
    internal static void AnswerNotFound(this HttpContext context) => context.AnswerWith(StatusCodes.Status404NotFound);

    /// <summary>The same with another status.</summary>
    internal static void AnswerWith(this HttpContext context, int status) => context.Response.OnStarting(() =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    });
}
