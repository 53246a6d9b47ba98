using System.Text;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Designing;
using Governance.Core.Modules;
using Governance.Core.Packages;
using Governance.Core.Tests;
using Governance.Modules.Tests.Packages;

namespace Governance.Modules.Tests.Designing;

/// <summary>What admins draw over a department with an assembly: the data is theirs, the code stays its maker's.</summary>
public sealed class A_department_with_behaviour(SharedServer server) : DrawingBoard(server)
{
    private const string Plain = "business-types/plain.md";

    [Fact]
    public async Task Keeps_its_assembly_under_its_makers_signature_however_often_it_is_drawn_over()
    {
        using var packed = new Packed().TrustedBy(Folders);
        (await Host.Upload(packed.Misbehaving("Remote", "1.0.0"))).Problem.ShouldBeNull();

        (await Publish(Changed(await Open("Remote"), "一改"))).Value!.Version.ShouldBe("1.0.1");
        (await Publish(Changed(await Open("Remote"), "二改"))).Value!.Version.ShouldBe("1.0.2");

        Host.Online.BusinessType("misbehaving.plain")!.Title.Zh.ShouldBe("二改");
        (await Answers("Remote")).ShouldBeTrue();
        var files = await Download("Remote", "1.0.2");
        Encoding.UTF8.GetString(files[PackageLayout.CodeSignature]).ShouldStartWith(packed.Key.Id);
        Encoding.UTF8.GetString(files[PackageLayout.Signature]).ShouldNotStartWith(packed.Key.Id);
    }

    [Fact]
    public async Task Stops_when_the_key_of_the_maker_of_its_assembly_is_withdrawn()
    {
        using var packed = new Packed().TrustedBy(Folders);
        await Host.Upload(packed.Misbehaving("Remote", "1.0.0"));
        await Publish(Changed(await Open("Remote"), "一改"));

        (await Host.Withdraw(packed.Key.Id)).Problem.ShouldBeNull();

        Host.Online.Named("Remote").ShouldBeNull();
        (await Host.View("Remote")).Decided.Reason!.ShouldContain(packed.Key.Id);
    }

    [Fact]
    public async Task That_came_with_the_program_takes_its_assembly_along()
    {
        Folders.WithMisbehaving("Remote");
        (await Host.Switch("Remote", on: true)).Problem.ShouldBeNull();

        (await Publish(Changed(await Open("Remote"), "一改"))).Problem.ShouldBeNull();

        Host.Online.BusinessType("misbehaving.plain")!.Title.Zh.ShouldBe("一改");
        (await Answers("Remote")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Governance.Remote.dll", "its assembly was changed", "This is not the assembly that its maker signed.")]
    [InlineData("Governance.More.dll", "an assembly was added", "This is not the assembly that its maker signed.")]
    [InlineData(PackageLayout.CodeSignature, "the maker's signature is another", "The signature does not fit the content.")]
    public async Task Is_refused_when_anything_but_the_makers_own_assembly_comes_with_it(string path, string why, string said)
    {
        using var packed = new Packed().TrustedBy(Folders);
        await Host.Upload(packed.Misbehaving("Remote", "1.0.0"));
        await Publish(Changed(await Open("Remote"), "一改"));
        var files = await Download("Remote", "1.0.1");
        using var designer = await Host.Request((InstallationKeys keys) => Task.FromResult(keys.Designer()));

        files[path] = path == PackageLayout.CodeSignature
            ? Encoding.UTF8.GetBytes(packed.Key.Sign("something else"u8.ToArray()))
            : "not what was signed"u8.ToArray();
        var refused = await Host.Upload(Anew(files, designer));

        refused.Problem!.Errors.ShouldHaveSingleItem(why).Message.In("en").ShouldContain(said);
        (await Host.View("Remote")).Version.ShouldBe("1.0.1");
    }

    [Theory]
    [InlineData(false, "the maker's word is left out")]
    [InlineData(true, "the designer vouches for the code itself")]
    public async Task Is_refused_when_the_designer_alone_signed_it(bool forged, string why)
    {
        using var packed = new Packed().TrustedBy(Folders);
        packed.Misbehaving("Remote", "1.0.0");
        var files = packed.Files("Remote");
        using var designer = await Host.Request((InstallationKeys keys) => Task.FromResult(keys.Designer()));
        if (forged)
        {
            var code = Checksums.Write(files.Where(file => PackageLayout.IsCode(file.Key)));
            files[PackageLayout.CodeChecksums] = code;
            files[PackageLayout.CodeSignature] = Encoding.UTF8.GetBytes(designer.Sign(code));
        }

        var refused = await Host.Upload(PackModule.Files(files, designer));

        refused.Problem!.Errors.ShouldHaveSingleItem(why).Message.In("en").ShouldContain("own key signs data only");
        Host.Online.Named("Remote").ShouldBeNull();
    }

    private static Design Changed(Design design, string title) =>
        design.With(
            Plain, design.Texts[Plain].Replace(design.Texts[Plain].Split('\n').Single(line => line.StartsWith("title:", StringComparison.Ordinal)),
                $"title: {title}", StringComparison.Ordinal));

    private static byte[] Anew(Dictionary<string, byte[]> files, SigningKey key)
    {
        files.Remove(PackageLayout.Checksums);
        files.Remove(PackageLayout.Signature);
        files[PackageLayout.Manifest] = Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(files[PackageLayout.Manifest]).Replace("1.0.1", "1.0.9", StringComparison.Ordinal));
        return PackModule.Files(files, key);
    }

    private async Task<Dictionary<string, byte[]>> Download(string module, string version) =>
        ReadZip.From((await Host.Request((Core.Switching.ListVersions list) => list.Download(module, version, default)))!, []);

    private async Task<bool> Answers(string module) =>
        (await Host.Dispatch.Ask(module, new CheckSubmission("misbehaving.plain", FormValues.Empty), TimeSpan.FromSeconds(5), default)).Answered;
}
