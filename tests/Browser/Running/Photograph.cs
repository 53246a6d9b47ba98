using System.Buffers.Binary;
using System.Text;

namespace Governance.Browser.Tests.Running;

/// <summary>A photograph as a telephone takes it: with the model of the telephone and the place in it.</summary>
internal static class Photograph
{
    internal const string Telephone = "HomeTelephone7";

    /// <summary>23° 2' 50" north.</summary>
    internal static byte[] Place { get; } = [.. new uint[] { 23, 1, 2, 1, 50, 1 }.SelectMany(Little)];

    /// <summary>Drawn by the browser, then told apart from any other as a camera does it.</summary>
    internal static async Task<byte[]> Take(Window window)
    {
        var drawn = await window.Page.EvaluateAsync<string>("document.createElement('canvas').toDataURL('image/jpeg').split(',')[1]");
        var picture = Convert.FromBase64String(drawn);
        return [.. picture[..2], .. Exif(), .. picture[2..]];
    }

    private static byte[] Exif()
    {
        const int AfterDirectory = 8 + 2 + (2 * 12) + 4;
        var model = Encoding.ASCII.GetBytes(Telephone + "\0");
        var places = AfterDirectory + model.Length;
        byte[] body = [
            .. "Exif\0\0II*\0"u8, .. Little(8),
            2, 0, .. Entry(0x0110, 2, model.Length, AfterDirectory), .. Entry(0x8825, 4, 1, places), .. Little(0), .. model,
            2, 0, .. Entry(1, 2, 2, 'N'), .. Entry(2, 5, 3, places + 2 + (2 * 12) + 4), .. Little(0), .. Place];
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(body.Length + 2));
        return [0xFF, 0xE1, .. length, .. body];
    }

    private static byte[] Entry(int tag, int type, int count, int value) =>
        [.. Little((uint)tag)[..2], .. Little((uint)type)[..2], .. Little((uint)count), .. Little((uint)value)];

    private static byte[] Little(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, number);
        return bytes;
    }
}
