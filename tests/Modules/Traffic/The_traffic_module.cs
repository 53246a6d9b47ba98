using System.Reflection;
using Governance.ModuleTesting;
using Governance.Traffic;

namespace Governance.Modules.Tests.Traffic;

public class The_traffic_module : ModuleSpecification
{
    protected override string Folder => Department.Folder("Traffic");

    protected override Assembly Assembly => typeof(TrafficModule).Assembly;
}
