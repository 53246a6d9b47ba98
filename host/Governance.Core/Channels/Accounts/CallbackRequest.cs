using System.Text;

namespace Governance.Core.Channels.Accounts;

/// <summary>A call of a platform, as it came.</summary>
/// <param name="Query">The arguments of the address; of one that is given twice, the first.</param>
/// <param name="Headers">By names in which capitals do not count.</param>
internal sealed record CallbackRequest(
    string Method, IReadOnlyDictionary<string, string> Query, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Body)
{
    internal bool IsGet => Method is "GET" or "HEAD";

    internal string Text => Encoding.UTF8.GetString(Body.Span);

    /// <summary>An argument of the address; empty where it is not given.</summary>
    internal string this[string name] => Query.GetValueOrDefault(name, "");
}
