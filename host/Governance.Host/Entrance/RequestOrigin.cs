namespace Governance.Host.Entrance;

/// <summary>Under which address a request came: where there is a public address, every request has been put under it.</summary>
internal static class RequestOrigin
{
    internal static string Of(HttpRequest request) => $"{request.Scheme}://{request.Host}";
}
