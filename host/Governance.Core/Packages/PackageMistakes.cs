using Governance.BusinessTypes;
using Governance.Contracts;

namespace Governance.Core.Packages;

/// <summary>What can be wrong with a package, and what its maker does about it.</summary>
internal static class PackageMistakes
{
    internal const string Package = "package";

    internal static Mistake NoZip { get; } = Of(Package, PackagesText.ThisIsNotACompleteZipFile, PackagesText.PackItAnewWithModulePack);

    internal static Mistake TooLarge { get; } = Of(
        Package,
        PackagesText.PackageIsTooLarge(PackageLimits.Packed >> 20, PackageLimits.Unpacked >> 20, PackageLimits.Files, PackageLimits.File >> 20),
        PackagesText.LeaveOutWhatIsNotNeeded);

    internal static Mistake Bomb(string file) => Of(
        file, PackagesText.UnpacksToFarTooMuch,
        PackagesText.FindOutWhereThisFileComesFrom);

    internal static Mistake Outside(string file) =>
        Of(Shown(file), PackagesText.PathLeadsOutsideTheModulesFolder, PackagesText.PackItAnewWithModulePack);

    internal static Mistake Stranger(string file) => Of(
        Shown(file),
        PackagesText.ModuleHasNoSuchFile,
        PackagesText.WhatAPackageHolds);

    internal static Mistake Twice(string file) => Of(Shown(file), PackagesText.FileStandsTwice, PackagesText.PackItAnewWithModulePack);

    internal static Mistake Missing(string file) => Of(file, PackagesText.PackageDoesNotHoldThisFile, PackagesText.PackItAnewWithModulePack);

    internal static Mistake NoChecksum(string file) => Of(file, PackagesText.ChecksumsTxtHasNoChecksum, PackagesText.PackItAnewWithModulePack);

    internal static Mistake OtherChecksum(string file) =>
        Of(file, PackagesText.ContentIsNotWhatChecksumsTxtSays, PackagesText.PackItAnewWithModulePack);

    internal static Mistake BadLine(int line) => new(
        PackageLayout.Checksums, line, PackagesText.ThisLineIsNotChecksumPath, PackagesText.PackItAnewWithModulePack);

    internal static Mistake UnknownKey(string signature, string key) => Of(
        signature,
        PackagesText.ItIsSignedWithTheKey(key),
        PackagesText.TrustTheKeyWhenSure);

    internal static Mistake BadSignature(string signature) => Of(
        signature, PackagesText.SignatureDoesNotFitTheContent, PackagesText.DoNotUseIt);

    internal static Mistake CodeByDesigner { get; } = Of(
        PackageLayout.Signature,
        PackagesText.PlatformsOwnKeySignsDataOnly,
        PackagesText.AssembliesAreSignedByTheirMaker);

    internal static Mistake OtherCode(string file) => Of(file, PackagesText.ThisIsNotTheAssembly, PackagesText.DoNotUseIt);

    internal static Mistake Damaged { get; } = Of(
        Package, PackagesText.PackageIsNotItsChecksum,
        PackagesText.UploadThisVersionAgainOrRollBack);

    internal static Mistake Gone { get; } = Of(
        Package, PackagesText.PackageIsNotInTheDatabase, PackagesText.UploadThisVersionAgainOrRollBack);

    internal static Mistake NotTakenIn { get; } = Of(
        Package, PackagesText.PlatformDidNotTakeInThisPackage,
        PackagesText.FindOutWhoChangedTheDatabase);

    internal static Mistake Contract(LocalText reason) => new(PackageLayout.Manifest, 1, reason, PackagesText.AskTheModulesAuthor);

    private static Mistake Of(string file, LocalText what, LocalText cure) => new(file, 1, what, cure);

    private static string Shown(string file) => file.Length <= 120 ? file : file[..120] + "…";
}
