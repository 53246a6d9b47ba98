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
        FileNotFoundException { FileName: { } file } => new(new(
            $"缺少程序集 {Name(file)}。模块只能引用 Governance.Contracts 和随包带来的程序集。",
            $"The assembly {Name(file)} is missing. A module refers to Governance.Contracts and to what comes in its package, and to nothing else.")),
        var cause => new(new($"程序集无法加载：{Failures.Threw(cause)}", $"The assembly cannot be loaded: {Failures.Threw(cause)}")),
    };

    private static Exception Cause(Exception wrong) => wrong is ReflectionTypeLoadException { LoaderExceptions: [{ } first, ..] } ? first : wrong;

    private static ModuleRefusedException Other(string missing) => new(
        new(
            $"程序集是按另一个版本的契约编译的：本平台没有 {missing}。请用契约 {ContractVersion.Current} 重新编译。",
            $"The assembly was built against another version of the contract: this platform has no {missing}. Build it anew against contract {ContractVersion.Current}."),
        ModuleState.Incompatible);

    private static string Name(string file) => file.Split(',')[0];
}
