using System.Reflection;
using Governance.Fire;
using Governance.ModuleTesting;

namespace Governance.Modules.Tests.Fire;

public class The_fire_module : ModuleSpecification
{
    protected override string Folder => Department.Folder("Fire");

    protected override Assembly Assembly => typeof(FireModule).Assembly;
}
