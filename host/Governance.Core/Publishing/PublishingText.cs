using Governance.Contracts;

namespace Governance.Core.Publishing;

internal static class PublishingText
{
    internal static readonly LocalText ConfidentialEnquiryCannotBePublished = new("保密的诉求不能公开。", "A confidential enquiry cannot be published.");
    internal static readonly LocalText PublishedOnceAnswered = new("答复以后才能公开。", "It can be published once it has been answered.");
    internal static readonly LocalText PublishedInTheEnquiryZone = new("问答已公开", "Published in the enquiry zone");
}
