using System.Reflection;
using Governance.ModuleTesting;

namespace Governance.Modules.Tests.Templates;

public sealed class The_department_that_the_template_makes : ModuleSpecification, IAsyncLifetime
{
    private MadeFromTemplate newModule = null!;

    protected override string Folder => newModule.Folder;

    protected override Assembly Assembly => newModule.Assembly;

    public async ValueTask InitializeAsync() => newModule = await MadeFromTemplate.Once();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public void Brings_its_own_conformance_tests() =>
        File.ReadAllText(Path.Combine(newModule.Root, "tests", "Modules", "Library", "The_Library_department.cs")).ShouldContain(
            "Department.Folder(\"Library\")");
}
