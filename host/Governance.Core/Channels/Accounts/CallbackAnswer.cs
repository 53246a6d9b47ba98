namespace Governance.Core.Channels.Accounts;

/// <summary>What a platform is answered.</summary>
internal sealed record CallbackAnswer(int Status, string Content = "", string ContentType = "text/plain; charset=utf-8")
{
    /// <summary>It is not from the platform, or not for this account.</summary>
    internal static CallbackAnswer Forbidden { get; } = new(403);

    internal static CallbackAnswer Malformed { get; } = new(400);

    /// <summary>It cannot be done now, and is to be called for again.</summary>
    internal static CallbackAnswer Later { get; } = new(503);

    internal static CallbackAnswer Json(string content) => new(200, content, "application/json; charset=utf-8");

    internal static CallbackAnswer Xml(string content) => new(200, content, "application/xml; charset=utf-8");
}
