using System.Reflection;
using Governance.EconomicInvestigation;
using Governance.ModuleTesting;

namespace Governance.Modules.Tests.EconomicInvestigation;

public class The_economic_investigation_module : ModuleSpecification
{
    protected override string Folder => Department.Folder("EconomicInvestigation");

    protected override Assembly Assembly => typeof(Ledger).Assembly;
}
