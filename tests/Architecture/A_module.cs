using System.Reflection;
using System.Runtime.Loader;
using MediatR;

namespace Governance.Architecture.Tests;

public class A_module
{
    public static TheoryData<string> Modules => [.. Repository.Modules];

    [Theory, MemberData(nameof(Modules))]
    public void Sees_the_contract_and_nothing_else_of_the_platform(string module) =>
        Repository.ReferencesOf(Repository.AssemblyOf(module))
            .Where(name => name.StartsWith("Governance.", StringComparison.Ordinal) && name is not ("Governance.Contracts" or "Governance.WorkingTime"))
            .ShouldBeEmpty($"{module} must reference Governance.Contracts alone: ask the host by a message instead.");

    [Theory, MemberData(nameof(Modules))]
    public void Brings_no_library_of_its_own(string module) =>
        Repository.ReferencesOf(Repository.AssemblyOf(module))
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal)
            && name is not ("Governance.Contracts" or "Governance.WorkingTime" or "MediatR" or "NodaTime" or "netstandard" or "mscorlib"))
            .ShouldBeEmpty($"{module} is descriptions and handlers; what else it needs is the host's, reached by a message.");

    [Theory, MemberData(nameof(Modules))]
    public void Declares_no_message(string module)
    {
        var types = Load(module).GetTypes();
        types.ShouldNotBeEmpty();
        types.Where(type => typeof(IBaseRequest).IsAssignableFrom(type) || typeof(INotification).IsAssignableFrom(type))
            .ShouldBeEmpty($"A message declared in {module} keeps it from unloading: declare it in Governance.Contracts.");
    }

    [Theory, MemberData(nameof(Modules))]
    public void Keeps_its_handlers_to_itself(string module) =>
        Load(module).GetExportedTypes().ShouldBeEmpty($"Types of {module} are internal: nobody but the host's scan needs them.");

    private static Assembly Load(string module) =>
        new AssemblyLoadContext(module, isCollectible: true).LoadFromStream(new MemoryStream(File.ReadAllBytes(Repository.AssemblyOf(module))));
}
