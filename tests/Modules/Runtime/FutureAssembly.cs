using System.Reflection;
using System.Reflection.Emit;

namespace Governance.Modules.Tests.Runtime;

/// <summary>An assembly that was built against something that this platform does not have.</summary>
internal static class FutureAssembly
{
    /// <param name="contract">The name of the assembly in which it expects <c>Governance.Contracts.SomethingNew</c>.</param>
    internal static void Save(string file, string contract, string version = "1.0.0.0")
    {
        var core = typeof(object).Assembly;
        var theirs = new PersistedAssemblyBuilder(new(contract) { Version = new(version) }, core);
        var something = theirs.DefineDynamicModule(
            contract).DefineType("Governance.Contracts.SomethingNew", TypeAttributes.Public | TypeAttributes.Class, typeof(object));
        something.DefineDefaultConstructor(MethodAttributes.Public);
        something.CreateType();

        var name = Path.GetFileNameWithoutExtension(file);
        var module = new PersistedAssemblyBuilder(new(name), core);
        module.DefineDynamicModule(name).DefineType($"{name}.Handler", TypeAttributes.Public | TypeAttributes.Class, something).CreateType();
        module.Save(file);
    }
}
