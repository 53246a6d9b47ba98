using System.Reflection;
using Governance.ModuleTesting;
using Governance.PublicSecurity;

namespace Governance.Modules.Tests.PublicSecurity;

public class The_public_security_module : ModuleSpecification
{
    protected override string Folder => Department.Folder("PublicSecurity");

    protected override Assembly Assembly => typeof(PublicSecurityModule).Assembly;
}
