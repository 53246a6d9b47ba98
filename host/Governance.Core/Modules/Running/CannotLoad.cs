using System.Reflection;
using Governance.Contracts;

namespace Governance.Core.Modules.Running;

/// <summary>What it means, and what to do, when an assembly of a module does not load.</summary>
internal static class CannotLoad
{
    private const string ContractsName = "Governance.Contracts";

    internal static ModuleRefusedException Because(Exception wrong) => wrong as ModuleRefusedException ?? Cause(wrong) switch
    {
        TypeLoadException type => Other(type.TypeName),
        MissingMemberException member => Other(member.Message),
        FileNotFoundException { FileName: { } file } when Name(file) == ContractsName => Other(file),
        FileLoadException { FileName: { } file } when Name(file) == ContractsName => Other(file),
        FileNotFoundException { FileName: { } file } => new(ModulesText.AssemblyIsMissing(Name(file))),
        var cause => new(ModulesText.AssemblyCannotBeLoaded(Failures.Threw(cause))),
    };

    private static Exception Cause(Exception wrong) => wrong is ReflectionTypeLoadException { LoaderExceptions: [{ } first, ..] } ? first : wrong;

    private static ModuleRefusedException Other(string missing) => new(
        ModulesText.AssemblyWasBuiltAgainstAnotherVersion(missing, ContractVersion.Current),
        ModuleState.Incompatible);

    private static string Name(string file) => file.Split(',')[0];
}
