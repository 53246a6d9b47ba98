using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Governance.Benchmarks.Intake;

/// <summary>What a citizen sends: a consultation of ordinary length, each with a key of its own.</summary>
internal static class EnquiryRequests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private static readonly string Run = Guid.CreateVersion7().ToString("N");
    private static readonly byte[] Body = JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            kind = "consultation",
            subject = "咨询新城区人民路早高峰能否增设左转信号灯",
            body = "您好，我每天早上七点半送孩子上学经过人民路与学府路路口，左转车辆与直行车辆抢行，排队常常超过三个绿灯，行人过街也很危险。"
                + "请问能否增设左转专用信号灯，或者在早高峰安排民警疏导？另外路口东侧的临时停车占用了一条车道，希望一并处理。谢谢！",
            contact = new { name = "王女士", mobile = "13800138000" },
        },
        Json);

    private static long count;

    internal static ReadOnlyMemory<byte> Next()
    {
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"POST /api/v1/enquiries HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nIdempotency-Key: "
                + $"{Run}-{Interlocked.Increment(ref count)}\r\nContent-Length: {Body.Length}\r\n\r\n");
        var request = new byte[head.Length + Body.Length];
        Encoding.ASCII.GetBytes(head, request);
        Body.CopyTo(request, head.Length);
        return request;
    }
}
