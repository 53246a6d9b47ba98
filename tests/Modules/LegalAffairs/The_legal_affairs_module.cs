using System.Reflection;
using Governance.LegalAffairs.Remedies;
using Governance.ModuleTesting;

namespace Governance.Modules.Tests.LegalAffairs;

public class The_legal_affairs_module : ModuleSpecification
{
    protected override string Folder => Department.Folder("LegalAffairs");

    protected override Assembly Assembly => typeof(RemedyAnswer).Assembly;
}
