using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Governance.Core.Attachments.Recognition;

namespace Governance.Core.Attachments.Metadata;

/// <summary>Word, Excel, PowerPoint and OFD without author, firm, programs, times and previews; the pictures in them are cleaned like pictures.</summary>
internal static class CleanZippedDocument
{
    private const long MostUnpacked = 200L * 1024 * 1024;
    private static readonly DateTimeOffset Timeless = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Names that stand at changes and remarks.</summary>
    private static readonly HashSet<string> Personal = ["author", "initials", "date", "userId", "providerId", "lastEdited", "name"];

    internal static byte[]? From(byte[] content)
    {
        try
        {
            using var kept = new MemoryStream();
            using (var source = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read))
            using (var target = new ZipArchive(kept, ZipArchiveMode.Create, leaveOpen: true))
            {
                var unpacked = 0L;
                foreach (var entry in source.Entries)
                {
                    // Reading ends at the length that the entry declares.
                    if ((unpacked += entry.Length) > MostUnpacked || Cleaned(ZippedDocument.NameOf(entry), Bytes(entry)) is not { } clean)
                        return null;
                    var newEntry = target.CreateEntry(entry.FullName);
                    newEntry.LastWriteTime = Timeless;
                    using var write = newEntry.Open();
                    write.Write(clean);
                }
            }

            return kept.ToArray();
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or XmlException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var read = entry.Open();
        using var part = new MemoryStream();
        read.CopyTo(part);
        return part.ToArray();
    }

    private static byte[]? Cleaned(string name, byte[] part)
    {
        if (name.StartsWith("docProps/", StringComparison.OrdinalIgnoreCase))
            return name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) ? Emptied(part) : [];
        if (name.Equals("OFD.xml", StringComparison.OrdinalIgnoreCase))
            return WithoutDocInfo(part);
        if (Path.GetFileName(name) is "comments.xml" or "commentAuthors.xml" or "people.xml" or "persons.xml"
            || name.EndsWith("/document.xml", StringComparison.Ordinal))
            return Nameless(part);
        // A picture that cannot be drawn anew could hold anything; drawings of lines (EMF, WMF) hold no place or device.
        return FileKinds.Of(part, name) is { Group: FileGroup.Photo } picture
            ? (CleanPicture.From(part, picture) is { } clean && clean.Kind == picture ? clean.Content : null) : part;
    }

    private static byte[] Emptied(byte[] part)
    {
        var read = Read(part);
        read.Root!.RemoveNodes();
        return Written(read);
    }

    private static byte[] WithoutDocInfo(byte[] part)
    {
        var read = Read(part);
        foreach (var about in read.Descendants().Where(element => element.Name.LocalName == "DocInfo"))
            about.Elements().Where(element => element.Name.LocalName != "DocID").Remove();
        return Written(read);
    }

    private static byte[] Nameless(byte[] part)
    {
        var read = Read(part);
        foreach (var change in read.Descendants().Where(element => element.Attributes().Any(attribute => attribute.Name.LocalName == "author")
            || element.Name.LocalName is "cmAuthor" or "person" or "author"))
        {
            foreach (var attribute in change.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && Personal.Contains(attribute.Name.LocalName)))
                attribute.Value = attribute.Name.LocalName == "date" ? "1980-01-01T00:00:00Z" : "";
            if (change.Name.LocalName == "author" && !change.HasElements)
                change.Value = "";
        }

        return Written(read);
    }

    private static XDocument Read(byte[] part)
    {
        using var reader = XmlReader.Create(
            new MemoryStream(part, writable: false), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static byte[] Written(XDocument document)
    {
        using var written = new MemoryStream();
        document.Save(written, SaveOptions.DisableFormatting);
        return written.ToArray();
    }
}
