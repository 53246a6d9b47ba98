using Governance.BusinessTypes;
using Governance.Contracts;

namespace Governance.ModuleTesting;

/// <summary>What is declined must not keep its time.</summary>
internal static class EveryAppointment
{
    public static IEnumerable<string> Wrong(ModuleReading reading) =>
        from type in reading.BusinessTypes
        where type.Form.Fields.Any(field => field.Describe().Widget == Widgets.Slot)
        let workflow = reading.Workflows.FirstOrDefault(workflow => workflow.Name == type.Workflow)
        where workflow is null || !workflow.Steps.Any(step => step.FreesAppointment)
        select $"{type.Code} gives appointments, but no step of its workflow says freesAppointment: one that is declined would hold its time for ever.";
}
