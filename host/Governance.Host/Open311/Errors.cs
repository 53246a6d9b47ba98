using Governance.Contracts;
using Governance.Host.Entrance;

namespace Governance.Host.Open311;

/// <summary>What went wrong, as GeoReport tells it: a code and a description for each mistake, which begins with the argument that it is about.</summary>
internal static class Errors
{
    internal static Task Write(HttpContext context, int status, LocalText title, IReadOnlyList<FieldError> errors)
    {
        var language = ReaderLanguage.Current;
        var said = errors.Count > 0 ? errors.Select(error => $"{error.Field}: {error.Message.In(language)}") : [title.In(language)];
        return new Written(Many.Of("errors", said, description => Error(status, description)), status).ExecuteAsync(context);
    }

    internal static IResult Refuse(int status, LocalText title) => new Refusal(status, title);

    private static Fields Error(int status, string description) => new("error", new Leaf("code", status), new Leaf("description", description));

    private sealed class Refusal(int status, LocalText title) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => Write(httpContext, status, title, []);
    }
}
