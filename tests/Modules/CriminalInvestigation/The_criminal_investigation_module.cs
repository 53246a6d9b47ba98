using System.Reflection;
using Governance.CriminalInvestigation.Fraud;
using Governance.ModuleTesting;

namespace Governance.Modules.Tests.CriminalInvestigation;

public class The_criminal_investigation_module : ModuleSpecification
{
    protected override string Folder => Department.Folder("CriminalInvestigation");

    protected override Assembly Assembly => typeof(FraudReport).Assembly;

    [Fact]
    public void Keeps_everything_confidential_from_the_start() =>
        Governance.BusinessTypes.ModuleFolder.Read(Folder).BusinessTypes.ShouldAllBe(type => type.Confidential);
}
