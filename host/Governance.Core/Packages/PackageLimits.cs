namespace Governance.Core.Packages;

/// <summary>How large a package may be, packed and unpacked; counted while it is read, whatever its own table of contents claims.</summary>
internal static class PackageLimits
{
    internal const int Packed = 32 << 20;
    internal const long Unpacked = 128L << 20;
    internal const int File = 32 << 20;
    internal const int Files = 1000;

    /// <summary>Text packs to about a tenth. What packs far better than any text is a bomb.</summary>
    internal const int Ratio = 100;

    /// <summary>Below this a ratio says nothing.</summary>
    internal const int RatioFrom = 1 << 20;
}
