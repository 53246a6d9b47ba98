using System.Text;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Packages;
using Governance.Modules.Tests.Runtime;

namespace Governance.Modules.Tests.Packages;

public sealed class A_package_that_is_not_in_order : IDisposable
{
    private const int UnixLink = unchecked((int)0xA1FF0000);

    private readonly Packed packed;
    private KeyRing keys;

    public A_package_that_is_not_in_order()
    {
        packed = new Packed();
        packed.Data("Library", "1.0.0", "read");
        keys = new([new(packed.Key.Id, packed.Key.PublicPem)]);
    }

    public void Dispose()
    {
        packed.Dispose();
    }

    [Fact]
    public void One_in_order_is_taken_whole() =>
        Check(packed.Pack("Library")).Value!.Files.Keys.ShouldBe(["business-types/read.md", "module.yaml", "checksums.txt", "signature"], ignoreOrder: true);

    [Fact]
    public void The_same_files_make_the_same_checksums_whenever_they_are_packed() =>
        Check(packed.Pack("Library")).Value!.Files["checksums.txt"].ShouldBe(Check(packed.Pack("Library")).Value!.Files["checksums.txt"]);

    [Cases("M78")]
    [Theory]
    [InlineData("../outside.md", "climbs out")]
    [InlineData("business-types/../../outside.md", "climbs out on the way")]
    [InlineData("/etc/outside.md", "begins at the root")]
    [InlineData("business-types\\..\\..\\outside.md", "climbs out where backslashes part folders")]
    [InlineData("C:/outside.md", "names a drive")]
    [InlineData("business-types/outside.md ", "ends in a blank that Windows drops")]
    [InlineData("business-types/outside.", "ends in a dot that Windows drops")]
    public void No_path_leads_outside(string path, string why) =>
        ShouldSay(packed.Zip(Sound().Append((path, "x"u8.ToArray()))), $"{path}:1", "outside the module's folder", why);

    [Cases("M78")]
    [Fact]
    public void No_file_is_a_link_to_another() =>
        ShouldSay(packed.Zip(Sound(), attributes: UnixLink), "module.yaml:1", "outside the module's folder");

    [Theory]
    [InlineData("install.sh", "a program")]
    [InlineData("business-types/deep/read.md", "too deep")]
    [InlineData("workflows/notes.txt", "not a workflow")]
    [InlineData(".hidden.dll", "hidden")]
    public void Nothing_that_is_no_part_of_a_module_comes_with_it(string path, string why) =>
        ShouldSay(packed.Zip(Sound().Append((path, "x"u8.ToArray()))), $"{path}:1", "A module has no such file.", why);

    [Fact]
    public void No_file_stands_twice() =>
        ShouldSay(
            packed.Zip(Sound().Append(("MODULE.yaml", "x"u8.ToArray())).Where(entry => entry.Item1 != "MODULE.yaml").Append(("module.yaml", "x"u8.ToArray()))),
            "module.yaml:1", "The file stands twice.");

    [Cases("M78")]
    [Fact]
    public void A_bomb_is_not_unpacked() =>
        ShouldSay(packed.Zip(Sound().Append(("downloads/papers.pdf", new byte[20 << 20]))), "downloads/papers.pdf:1", "far more than any real file");

    [Fact]
    public void Too_many_files_are_not_unpacked() =>
        ShouldSay(packed.Zip(Enumerable.Range(0, 1001).Select(number => ($"downloads/{number}.pdf", "x"u8.ToArray()))), "package", "too large");

    [Fact]
    public void A_file_larger_than_any_paper_is_not_unpacked()
    {
        var noise = new byte[(32 << 20) + 1];
        Random.Shared.NextBytes(noise);
        var large = packed.Zip([("downloads/film.pdf", noise)]);

        ShouldSay(large, "package", "too large");
    }

    [Fact]
    public async Task More_than_a_package_may_be_is_not_even_read()
    {
        await using var endless = new Endless();

        var refused = await new CheckPackage(keys: null!).Run(endless, default);

        refused.Problem!.Kind.ShouldBe(ProblemKind.TooLarge);
        endless.Given.ShouldBeLessThan(40L << 20);
    }

    [Fact]
    public void A_file_without_a_checksum_is_not_trusted()
    {
        var sound = Sound().ToList();
        var sums = Encoding.UTF8.GetString(Checksums.Write(sound.ToDictionary(entry => entry.Path, entry => entry.Content)));

        ShouldSay(packed.Zip(sound.Append(("downloads/late.pdf", "x"u8.ToArray())), sums), "downloads/late.pdf:1", "has no checksum of this file");
    }

    [Fact]
    public void A_checksum_without_its_file_is_missed() =>
        ShouldSay(
            packed.Zip(
                Sound(), Encoding.UTF8.GetString(
                    Checksums.Write(Sound().Append(("downloads/lost.pdf", "x"u8.ToArray())).ToDictionary(entry => entry.Item1, entry => entry.Item2)))),
            "downloads/lost.pdf:1",
            "does not hold this file");

    [Fact]
    public void A_changed_file_is_found() =>
        ShouldSay(
            packed.Zip(
                Sound(), $"{new string('0', 64)}  module.yaml\n{Checksums.Of(packed.Files("Library")["business-types/read.md"])}  business-types/read.md\n"),
                "module.yaml:1", "it was changed");

    [Fact]
    public void A_line_that_is_no_checksum_is_named_by_its_number() =>
        ShouldSay(packed.Zip(Sound(), "nonsense\n"), "checksums.txt:1", "not 'checksum  path'");

    [Cases("M79")]
    [Fact]
    public void A_signature_by_nobody_we_know_is_refused()
    {
        using var stranger = new Packed();
        stranger.Data("Library", "1.0.0", "read");

        ShouldSay(stranger.Pack("Library"), "signature:1", $"signed with the key {stranger.Key.Id}, which this installation does not trust");
    }

    [Fact]
    public void A_signature_of_something_else_is_refused()
    {
        var sums = Checksums.Write(Sound().ToDictionary(entry => entry.Path, entry => entry.Content));
        var entries = Sound().Append(("checksums.txt", sums)).Append(("signature", Encoding.UTF8.GetBytes(packed.Key.Sign("something else"u8.ToArray()))));

        ShouldSay(WithoutOwn(entries), "signature:1", "does not fit the content");
    }

    [Cases("M79")]
    [Fact]
    public void A_package_without_a_signature_is_refused() =>
        ShouldSay(WithoutOwn(Sound().Append(("checksums.txt", Checksums.Write(Sound().ToDictionary(entry => entry.Path, entry => entry.Content))))),
            "signature:1", "does not hold this file");

    [Fact]
    public void A_key_that_was_taken_away_is_trusted_no_longer()
    {
        keys = new([]);

        ShouldSay(packed.Pack("Library"), "signature:1", "does not trust");
    }

    [Fact]
    public void What_is_no_zip_is_said_to_be_none()
    {
        ShouldSay("not a zip"u8.ToArray(), "package", "not a complete zip");
        ShouldSay(packed.Pack("Library")[..200], "package", "not a complete zip", "it broke off while it was sent");
    }

    [Fact]
    public void Mistakes_in_its_files_come_with_file_line_and_cure()
    {
        var refused = Check(
            packed.Changed("Library", "business-types/read.md", text => text.Replace("kind: consultation", "kind: consultatoin", StringComparison.Ordinal)))
            .Problem!;

        var mistake = refused.Errors.ShouldHaveSingleItem();
        mistake.Field.ShouldBe("business-types/read.md:3");
        mistake.Message.In("en").ShouldContain("consultation");
        mistake.Message.Zh.ShouldNotBe(mistake.Message.In("en"));
    }

    [Fact]
    public void One_for_another_contract_says_which() =>
        ShouldSay(packed.Changed("Library", "module.yaml", text => text.Replace("contract: \"1.0\"", "contract: \"9.0\"", StringComparison.Ordinal)),
            "module.yaml:1", "Made for contract 9.0; this platform has 1.0.");

    private Outcome<CheckedPackage> Check(byte[] package) => CheckPackage.Check(package, keys);

    private IEnumerable<(string Path, byte[] Content)> Sound() => packed.Files("Library").Select(file => (file.Key, file.Value));

    private void ShouldSay(byte[] package, string where, string what, string? why = null)
    {
        var outcome = Check(package);
        outcome.Value.ShouldBeNull(why);
        outcome.Problem!.Errors.ShouldContain((FieldError error) => error.Field == where && error.Message.In("en").Contains(what, StringComparison.Ordinal),
            $"{why}: {string.Join("; ", outcome.Problem.Errors.Select(error => $"{error.Field} {error.Message.In("en")}"))}");
    }

    /// <summary>The entries alone, without the checksums and signature that are otherwise added.</summary>
    private static byte[] WithoutOwn(IEnumerable<(string Path, byte[] Content)> entries)
    {
        using var content = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(content, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, bytes) in entries)
            {
                using var stream = zip.CreateEntry(path).Open();
                stream.Write(bytes);
            }
        }

        return content.ToArray();
    }

    private sealed class Endless : MemoryStream
    {
        public long Given { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Given += buffer.Length;
            return new(buffer.Length);
        }
    }
}
