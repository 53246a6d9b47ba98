namespace Governance.TestSupport;

/// <summary>A department on its maker's disk: packed and signed there with the tool that makers have, the host's own command line.</summary>
public sealed class DepartmentFolder(string name) : IDisposable
{
    private readonly DataFolder workshop = new();

    public string Folder => Path.Combine(workshop.Path, name);

    private string Package => Path.Combine(workshop.Path, "package.zip");

    private string Key => Path.Combine(workshop.Path, "maker");

    /// <summary>A new key of the maker's, which the hosts on a data folder trust when it is given.</summary>
    public async Task<DepartmentFolder> WithKey(string? trustedBy)
    {
        await Verb("module", "key", "new", Key);
        if (trustedBy is not null)
            await Verb("module", "key", "trust", Key + ".pub.pem", "--data", trustedBy);
        return this;
    }

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
        File.Copy(Path.Combine(AppContext.BaseDirectory, "specimens", "Governance.Misbehaving.dll"), Path.Combine(Folder, $"Governance.{name}.dll"), overwrite: true);
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

    private static async Task Verb(params string[] arguments)
    {
        var (code, said) = await HostProcess.Once(arguments, "");
        code.ShouldBe(0, said);
    }
}
