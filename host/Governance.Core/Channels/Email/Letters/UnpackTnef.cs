using MimeKit;
using MimeKit.Tnef;

namespace Governance.Core.Channels.Email.Letters;

/// <summary>Unpacks the <c>winmail.dat</c> in which Outlook sends what other programs then cannot open.</summary>
internal static class UnpackTnef
{
    private const string Name = "winmail.dat";

    /// <summary>What is in it; null for what is none, and for one that is broken or too large: that is kept as it came.</summary>
    internal static MimeMessage? Of(MimePart part, LetterBounds bounds, CancellationToken patience)
    {
        if (part is not TnefPart && !string.Equals(FilePart.Name(part), Name, StringComparison.OrdinalIgnoreCase))
            return null;
        var content = FilePart.Content(part, bounds.MostFileBytes, patience, out var more);
        if (more || content is not [0x78, 0x9F, 0x3E, 0x22, ..])
            return null;
        try
        {
            return new TnefPart { Content = new MimeContent(new MemoryStream(content, writable: false)) }.ConvertToMessage();
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            return null;
        }
    }
}
