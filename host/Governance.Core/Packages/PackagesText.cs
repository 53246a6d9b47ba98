using Governance.Contracts;

namespace Governance.Core.Packages;

internal static class PackagesText
{
    internal static readonly LocalText PackageWasNotAccepted = new("模块包没有被接受，什么都没有改变", "The package was not accepted; nothing has changed");
    internal static readonly LocalText PackItAnewWithModulePack = new("请用 module pack 重新打包。", "Pack it anew with module pack.");
    internal static readonly LocalText ThisIsNotACompleteZipFile = new("文件不是完整的 zip。", "This is not a complete zip file.");
    internal static readonly LocalText LeaveOutWhatIsNotNeeded = new(
        "请去掉不需要的文件，压缩图片和表格。", "Leave out what is not needed, and make pictures and papers smaller.");
    internal static readonly LocalText UnpacksToFarTooMuch = new(
        "解开后比压缩时大得不合情理，像是压缩炸弹。", "It unpacks to far more than any real file does, as a zip bomb would.");
    internal static readonly LocalText FindOutWhereThisFileComesFrom = new("请检查这个文件的来源。", "Find out where this file comes from.");
    internal static readonly LocalText PathLeadsOutsideTheModulesFolder = new(
        "路径指向模块文件夹之外，或者含有不允许的字符。", "The path leads outside the module's folder or has characters that are not allowed.");
    internal static readonly LocalText ModuleHasNoSuchFile = new("模块里没有这样的文件。", "A module has no such file.");
    internal static readonly LocalText WhatAPackageHolds = new(
        "只能有 module.yaml、程序集（.dll）、business-types/*.md、workflows/*.yaml 和 downloads/*。",
        "There may be module.yaml, assemblies (.dll), business-types/*.md, workflows/*.yaml and downloads/*.");
    internal static readonly LocalText FileStandsTwice = new("同一个文件出现了两次。", "The file stands twice.");
    internal static readonly LocalText PackageDoesNotHoldThisFile = new("包里没有这个文件。", "The package does not hold this file.");
    internal static readonly LocalText ChecksumsTxtHasNoChecksum = new("checksums.txt 里没有这个文件的校验值。", "checksums.txt has no checksum of this file.");
    internal static readonly LocalText ContentIsNotWhatChecksumsTxtSays = new(
        "内容与 checksums.txt 里的校验值不符，打包后被改动过。", "The content is not what checksums.txt says: it was changed after it was packed.");
    internal static readonly LocalText ThisLineIsNotChecksumPath = new("这一行不是“校验值  路径”。", "This line is not 'checksum  path'.");
    internal static readonly LocalText TrustTheKeyWhenSure = new(
        "确认来源可靠后，在主机上用 module key trust 信任签名人的公钥（.pub.pem）；已撤回的密钥请签名人换新的。",
        "When you are sure of where it comes from, let the signer's public key (.pub.pem) be trusted with module key trust at the host; for a withdrawn "
            + "key the signer makes a new one.");
    internal static readonly LocalText SignatureDoesNotFitTheContent = new("签名与内容不符。", "The signature does not fit the content.");
    internal static readonly LocalText DoNotUseIt = new("请勿使用，并向提供者核实。", "Do not use it, and ask whoever gave it to you.");
    internal static readonly LocalText PlatformsOwnKeySignsDataOnly = new(
        "平台自己的密钥只能为数据签名，这个包里却有程序集。", "The platform's own key signs data only, and this package has assemblies.");
    internal static readonly LocalText AssembliesAreSignedByTheirMaker = new(
        "程序集要由它的制作者签名。请回退后再从设计器发布，或者上传制作者签名的包。",
        "Assemblies are signed by their maker: roll back and publish it from the designer anew, or upload the package that its maker signed.");
    internal static readonly LocalText ThisIsNotTheAssembly = new("不是制作者签过名的那个程序集。", "This is not the assembly that its maker signed.");
    internal static readonly LocalText PackageIsNotItsChecksum = new("数据库里的模块包与登记的校验值不符。", "The package in the database is not what its checksum says.");
    internal static readonly LocalText UploadThisVersionAgainOrRollBack = new("请重新上传这个版本，或者回退。", "Upload this version again, or roll back.");
    internal static readonly LocalText PackageIsNotInTheDatabase = new("数据库里没有这个模块包。", "The package is not in the database.");
    internal static readonly LocalText PlatformDidNotTakeInThisPackage = new(
        "这个模块包不是由本平台收下的：登记的印记不符。", "The platform did not take in this package: its record does not carry the platform's seal.");
    internal static readonly LocalText FindOutWhoChangedTheDatabase = new(
        "请查明是谁改动了数据库，再重新上传这个版本，或者回退。", "Find out who changed the database, then upload this version again, or roll back.");
    internal static readonly LocalText AskTheModulesAuthor = new("请向模块的作者要与本平台相符的版本。", "Ask the module's author for a version made for this platform.");
    internal static readonly LocalText FolderWasNotBuiltWithIt = new(
        "这个文件夹不是随程序构建的。请用 module pack 打包并签名，再上传。", "This folder was not built with the program. Pack and sign it with module pack, and upload it.");
    internal static readonly LocalText InstallAnew = new("请查明原因，并重新安装程序。", "Find out why, and install the program anew.");

    internal static LocalText PackageIsTooLarge(int packed, long unpacked, int files, int file) => new(
        $"模块包太大：打包后最多 {packed} MB，解开后最多 {unpacked} MB、{files} 个文件，单个文件最多 {file} MB。",
        $"The package is too large: at most {packed} MB packed, {unpacked} MB and {files} files unpacked, {file} MB a file.");

    internal static LocalText ItIsSignedWithTheKey(string key) => new(
        $"签名所用的密钥 {key} 不在本平台信任的密钥之中，或者已被撤回。", $"It is signed with the key {key}, which this installation does not trust, or trusts no longer.");

    internal static LocalText ModulesFolderHoldsTooMuch(string file) => new($"模块文件夹里的文件太大或者太多：{file}", $"The module's folder holds too much: {file}");

    internal static LocalText ModulesFolderCannotBeRead(string message) => new($"模块文件夹读不出来：{message}", $"The module's folder cannot be read: {message}");

    internal static LocalText WasAdded(string path) => new($"随程序安装的文件夹里多出了 {path}。", $"{path} was added to the folder that came with the program.");

    internal static LocalText WasChanged(string path) => new($"随程序安装的 {path} 被改动过。", $"{path}, which came with the program, was changed.");

    internal static LocalText WhichCameWithTheProgramIsGone(string missing) => new(
        $"随程序安装的 {missing} 不见了。", $"{missing}, which came with the program, is gone.");
}
