using System.Reflection;
using Governance.ModuleTesting;
using Governance.Sample.Questions;

namespace Governance.Modules.Tests.Sample;

public class The_Sample_department : ModuleSpecification
{
    protected override string Folder => Department.Folder("Sample");

    protected override Assembly Assembly => typeof(AssessQuestion).Assembly;
}
