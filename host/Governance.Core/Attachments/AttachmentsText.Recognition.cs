using Governance.Contracts;

namespace Governance.Core.Attachments;

internal static partial class AttachmentsText
{
    internal static LocalText KindsOffered(string photo, string document, string text, string video, string sound) => new(
        $"照片（{photo}）、文档（{document}）、文本（{text}）、视频（{video}）、录音（{sound}）",
        $"photos ({photo}), documents ({document}), text ({text}), video ({video}), sound ({sound})");
}
