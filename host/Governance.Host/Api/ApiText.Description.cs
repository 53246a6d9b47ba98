namespace Governance.Host.Api;

internal static partial class ApiText
{
    // Both languages at once: the description is one document for all.
    internal const string TitleOfPage = "公安局网络问政平台 API";
    internal const string Title = "公安局网络问政平台 · Online public enquiries";
    internal const string Introduction =
        """
        有问必答：每件诉求都有办理单位和时限。Every enquiry has an owner and a running clock.

        Texts are Chinese unless `Accept-Language` prefers English. Times carry the bureau's offset. Errors are `application/problem+json`
        with `errors` by field: what is wrong and what to do. A member that is not known is refused by name, so that a misspelling loses nothing.
        """;
}
