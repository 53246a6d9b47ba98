using Governance.Contracts;

namespace Governance.Host.Api;

internal static partial class ApiText
{
    internal static readonly LocalText NoSuchCall = new("没有这个接口，请看 /api/docs。", "There is no such call. See /api/docs.");

    internal static LocalText ThisAddressTakesOnly(string allowed) => new($"这个地址只接受 {allowed}。", $"This address takes {allowed} only.");
}
