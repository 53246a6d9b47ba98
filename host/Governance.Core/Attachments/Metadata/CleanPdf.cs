using PdfSharp.Pdf;
using PdfSharp.Pdf.IO;

namespace Governance.Core.Attachments.Metadata;

/// <summary>A PDF without author, programs, times and the description that programs embed, for the document and for each object in it.</summary>
internal static class CleanPdf
{
    internal static byte[]? From(byte[] content)
    {
        try
        {
            using var read = new MemoryStream(content, writable: false);
            using var document = PdfReader.Open(read, PdfDocumentOpenMode.Modify);
            document.Info.Elements.Clear();
            foreach (var part in document.Internals.GetAllObjects().OfType<PdfDictionary>())
                foreach (var name in new[] { "/Metadata", "/PieceInfo", "/LastModified" })
                    part.Elements.Remove(name);
            using var written = new MemoryStream();
            document.Save(written, closeStream: false);
            return written.ToArray();
        }
        catch (Exception broken) when (broken is not (OutOfMemoryException or OperationCanceledException))
        {
            // The library says in many ways, some of them its own faults, that a file cannot be read.
            return null;
        }
    }
}
