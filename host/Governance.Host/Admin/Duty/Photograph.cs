namespace Governance.Host.Admin.Duty;

/// <summary>A photograph for the portal, known by what is in it and not by what it is called.</summary>
internal static class Photograph
{
    /// <summary>Bytes. The browser has made the picture small before it is sent, so this is ample.</summary>
    internal const long Largest = 2_000_000;

    /// <summary>The media type that the content proves; null when it is neither a JPEG nor a PNG.</summary>
    internal static string? TypeOf(ReadOnlySpan<byte> content) => content switch
    {
        [0xFF, 0xD8, 0xFF, .., 0xFF, 0xD9] => "image/jpeg",
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, _, _, _, _, (byte)'I', (byte)'H', (byte)'D', (byte)'R', ..] => "image/png",
        _ => null,
    };
}
