using System.Reflection;
using Governance.HouseholdRegistration;
using Governance.ModuleTesting;

namespace Governance.Modules.Tests.HouseholdRegistration;

public class The_household_registration_module : ModuleSpecification
{
    protected override string Folder => Department.Folder("HouseholdRegistration");

    protected override Assembly Assembly => typeof(HouseholdModule).Assembly;
}
