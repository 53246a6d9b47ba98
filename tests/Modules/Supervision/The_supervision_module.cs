using System.Reflection;
using Governance.ModuleTesting;
using Governance.Supervision.Complaints;

namespace Governance.Modules.Tests.Supervision;

public class The_supervision_module : ModuleSpecification
{
    protected override string Folder => Department.Folder("Supervision");

    protected override Assembly Assembly => typeof(AssessComplaint).Assembly;
}
