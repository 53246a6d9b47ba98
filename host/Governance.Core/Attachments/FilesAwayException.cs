using Governance.Core.Data;

namespace Governance.Core.Attachments;

/// <summary>The folder of files cannot be reached, takes nothing new, or is another one than at the start; sent again later, a file is kept.</summary>
internal sealed class FilesAwayException(string why, Exception? cause = null) : TemporaryFailure(why, cause)
{
    /// <summary>Whether that is why something failed, however deep it is wrapped.</summary>
    internal static new bool Is(Exception? failure) => failure is FilesAwayException || (failure is not null && Is(failure.InnerException));
}
