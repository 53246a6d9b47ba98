using System.Reflection;
using Governance.ModuleTesting;
using Governance.PublicRelations;

namespace Governance.Modules.Tests.PublicRelations;

public class The_public_relations_module : ModuleSpecification
{
    protected override string Folder => Department.Folder("PublicRelations");

    protected override Assembly Assembly => typeof(PublicRelationsModule).Assembly;
}
