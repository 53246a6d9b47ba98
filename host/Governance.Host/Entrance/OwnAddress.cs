namespace Governance.Host.Entrance;

/// <summary>An address within this site that came from outside: an address of another site must not be reachable by way of ours.</summary>
internal static class OwnAddress
{
    private static readonly Uri Here = new("https://own.invalid/");

    /// <summary>As it may stand in a header and a link, encoded; the other one if it is none of ours.</summary>
    internal static string Or(string? address, string otherwise) =>
        address is ['/', ..] && !address.StartsWith("//", StringComparison.Ordinal)
        && !address.Any(sign => sign == '\\' || char.IsControl(sign) || char.IsSurrogate(sign))
        && Uri.TryCreate(Here, address, out var parsed) && parsed.Authority == Here.Authority && parsed.Scheme == Here.Scheme
        && !parsed.AbsolutePath.StartsWith("//", StringComparison.Ordinal)
            ? parsed.GetComponents(UriComponents.PathAndQuery | UriComponents.Fragment, UriFormat.UriEscaped)
            : otherwise;
}
