using Governance.BusinessTypes;
using Governance.Contracts;

namespace Governance.Core.Packages;

/// <summary>What can be wrong with a package, and what its maker does about it.</summary>
internal static class PackageMistakes
{
    internal const string Package = "package";

    private static readonly LocalText PackAnew = new("请用 module pack 重新打包。", "Pack it anew with module pack.");

    internal static Mistake NoZip { get; } = Of(Package, "文件不是完整的 zip。", "This is not a complete zip file.", PackAnew);

    internal static Mistake TooLarge { get; } = Of(
        Package,
        $"模块包太大：打包后最多 {PackageLimits.Packed >> 20} MB，解开后最多 {PackageLimits.Unpacked >> 20} MB、{PackageLimits.Files} 个文件，单个文件最多 {PackageLimits.File >> 20} MB。",
        $"The package is too large: at most {PackageLimits.Packed >> 20} MB packed, {PackageLimits.Unpacked >> 20} MB and {PackageLimits.Files} files unpacked, {PackageLimits.File >> 20} MB a file.",
        new("请去掉不需要的文件，压缩图片和表格。", "Leave out what is not needed, and make pictures and papers smaller."));

    internal static Mistake Bomb(string file) => Of(file, "解开后比压缩时大得不合情理，像是压缩炸弹。", "It unpacks to far more than any real file does, as a zip bomb would.", new("请检查这个文件的来源。", "Find out where this file comes from."));

    internal static Mistake Outside(string file) => Of(Shown(file), "路径指向模块文件夹之外，或者含有不允许的字符。", "The path leads outside the module's folder or has characters that are not allowed.", PackAnew);

    internal static Mistake Stranger(string file) => Of(
        Shown(file),
        "模块里没有这样的文件。",
        "A module has no such file.",
        new("只能有 module.yaml、程序集（.dll）、business-types/*.md、workflows/*.yaml 和 downloads/*。", "There may be module.yaml, assemblies (.dll), business-types/*.md, workflows/*.yaml and downloads/*."));

    internal static Mistake Twice(string file) => Of(Shown(file), "同一个文件出现了两次。", "The file stands twice.", PackAnew);

    internal static Mistake Missing(string file) => Of(file, "包里没有这个文件。", "The package does not hold this file.", PackAnew);

    internal static Mistake NoChecksum(string file) => Of(file, "checksums.txt 里没有这个文件的校验值。", "checksums.txt has no checksum of this file.", PackAnew);

    internal static Mistake OtherChecksum(string file) => Of(file, "内容与 checksums.txt 里的校验值不符，打包后被改动过。", "The content is not what checksums.txt says: it was changed after it was packed.", PackAnew);

    internal static Mistake BadLine(int line) => new(
        PackageLayout.Checksums, line, new("这一行不是“校验值  路径”。", "This line is not 'checksum  path'."), PackAnew);

    internal static Mistake UnknownKey(string key) => Of(
        PackageLayout.Signature,
        $"签名所用的密钥 {key} 不在本平台信任的密钥之中。",
        $"It is signed with the key {key}, which this installation does not trust.",
        new("确认来源可靠后，把签名人的公钥（.pub.pem）放进数据文件夹的 keys 里，再上传一次。", "When you are sure of where it comes from, put the signer's public key (.pub.pem) into keys in the data folder and upload it again."));

    internal static Mistake BadSignature { get; } = Of(
        PackageLayout.Signature, "签名与内容不符。", "The signature does not fit the content.", new("请勿使用，并向提供者核实。", "Do not use it, and ask whoever gave it to you."));

    internal static Mistake Contract(LocalText reason) => new(
        PackageLayout.Manifest, 1, reason, new("请向模块的作者要与本平台相符的版本。", "Ask the module's author for a version made for this platform."));

    private static Mistake Of(string file, string zh, string en, LocalText cure) => new(file, 1, new(zh, en), cure);

    private static string Shown(string file) => file.Length <= 120 ? file : file[..120] + "…";
}
