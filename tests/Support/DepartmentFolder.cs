namespace Governance.TestSupport;

/// <summary>A department on its maker's disk: packed and signed there with the tool that makers have, the host's own command line.</summary>
public sealed class DepartmentFolder(string name) : IDisposable
{
    private readonly DataFolder workshop = new();

    public string Folder => Path.Combine(workshop.Path, name);

    private string Package => Path.Combine(workshop.Path, "package.zip");

    private string Key => Path.Combine(workshop.Path, "maker");

    /// <summary>The name by which signatures call the maker's key.</summary>
    public string KeyId { get; private set; } = "";

    /// <summary>
    /// A new key of the maker's, which the hosts on a data folder trust when it is given: laid into its folder of keys, it is taken in by the host.
    /// </summary>
    public async Task<DepartmentFolder> WithKey(string? trustedBy)
    {
        var (code, said) = await HostProcess.Once(["module", "key", "new", Key], "");
        code.ShouldBe(0, said);
        KeyId = said.Trim().Split(' ')[^1];
        if (trustedBy is not null)
            await GiveKey(trustedBy, $"{KeyId}.pub.pem");
        return this;
    }

    /// <summary>Lays the maker's public key into the folder of keys.</summary>
    public async Task GiveKey(string dataFolder, string keyFile) => await File.WriteAllTextAsync(
        Path.Combine(Directory.CreateDirectory(Path.Combine(dataFolder, "keys")).FullName, keyFile), await File.ReadAllTextAsync(Key + ".pub.pem"));

    public DepartmentFolder Version(string version) => Write("module.yaml", $$"""
        name: {{name}}
        version: {{version}}
        contract: "1.0"
        department: {zh: 档案室, en: Archive}
        summary: {zh: 用于规格测试。, en: For specifications.}
        units:
          - code: {{name.ToLowerInvariant()}}
            name: {zh: 档案科, en: Archive desk}
        """);

    public DepartmentFolder Type(string code, string title, params string[] fields) => Write($"business-types/{code.Split('.')[1]}.md", $"""
        ---
        code: {code}
        kind: consultation
        title: {title}
        {(fields.Length == 0 ? "" : "form:\n" + string.Join('\n', fields.Select(field => $"  - name: {field}\n    label: {field}\n    type: text")))}
        ---
        ## 说明
        用于规格测试。
        """);

    public DepartmentFolder Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>The assembly that does all that a module must not do.</summary>
    public DepartmentFolder Misbehaving()
    {
        Directory.CreateDirectory(Folder);
        File.Copy(
            Path.Combine(AppContext.BaseDirectory, "specimens", "Governance.Misbehaving.dll"), Path.Combine(Folder, $"Governance.{name}.dll"), overwrite: true);
        return this;
    }

    public async Task<byte[]> Pack()
    {
        var (code, said) = await TryPack();
        code.ShouldBe(0, said);
        return await File.ReadAllBytesAsync(Package);
    }

    public Task<(int Code, string Said)> TryPack() => HostProcess.Once(["module", "pack", Folder, "--key", Key + ".pem", "--out", Package], "");

    public void Dispose() => workshop.Dispose();
}
