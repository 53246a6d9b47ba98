namespace Governance.Host.Feeds;

/// <summary>What is published, for programs that look again and again whether there is something new.</summary>
internal static class FeedsStartup
{
    internal static void MapFeeds(this WebApplication app)
    {
        app.MapGet("/feeds/{language:regex(^(zh|en)$)}/answers.atom", AnswersAsAtom.Run).ExcludeFromDescription();
        app.MapGet("/feeds/{language:regex(^(zh|en)$)}/answers.json", AnswersAsJson.Run).ExcludeFromDescription();
    }
}
