using System.Reflection;
using Governance.ExitEntry;
using Governance.ModuleTesting;

namespace Governance.Modules.Tests.ExitEntry;

public class The_exit_entry_module : ModuleSpecification
{
    protected override string Folder => Department.Folder("ExitEntry");

    protected override Assembly Assembly => typeof(ExitEntryModule).Assembly;
}
