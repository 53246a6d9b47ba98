using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.HouseholdRegistration.Counters;
using Governance.HouseholdRegistration.CriminalRecords;
using Governance.HouseholdRegistration.HomeVisits;
using Governance.HouseholdRegistration.Papers;

namespace Governance.Modules.Tests.HouseholdRegistration;

public class Checklists_of_papers
{
    /// <summary>Every combination of the answers that the guide's list looks at, as far as the form asks for them together.</summary>
    [Theory]
    [InlineData(AtCounters.IdCard)]
    [InlineData(AtCounters.LostIdCard)]
    [InlineData(AtCounters.MoveIn)]
    [InlineData(AtCounters.Birth)]
    [InlineData(AtCounters.NameChange)]
    [InlineData(AtCounters.ResidencePermit)]
    [InlineData(AtCounters.HouseholdBook)]
    public void Say_what_the_guide_says_whatever_is_answered(string businessType)
    {
        var forms = Combinations(businessType);

        forms.Count.ShouldBeGreaterThan(5);
        foreach (var form in forms)
            Checklist.Of(businessType, form).ShouldBe(Listed.In("HouseholdRegistration", businessType, form), ignoreOrder: true, customMessage: Written(form));
    }

    [Fact]
    public void Of_a_criminal_record_check_say_what_the_guide_says()
    {
        foreach (var form in Combinations(AssessCriminalRecord.Code))
            SuggestCriminalRecordReply.Papers(form).ShouldBe(
                Listed.In("HouseholdRegistration", AssessCriminalRecord.Code, form), ignoreOrder: true, customMessage: Written(form));
    }

    [Fact]
    public void Of_a_visit_at_home_say_what_the_guide_says()
    {
        foreach (var form in Combinations(AssessHomeVisit.Code))
            SuggestHomeVisitReply.Papers(form).ShouldBe(
                Listed.In("HouseholdRegistration", AssessHomeVisit.Code, form), ignoreOrder: true, customMessage: Written(form));
    }

    private static List<FormValues> Combinations(string businessType)
    {
        var type = ModuleFolder.Read(Department.Folder("HouseholdRegistration")).BusinessTypes.Single(type => type.Code == businessType);
        var looked = type.Service.Documents.SelectMany(document => document.When).Select(condition => condition.Field).ToHashSet();
        foreach (var field in type.Form.Fields.Reverse().Where(field => looked.Contains(field.Name)))
            looked.UnionWith(field.When.Select(condition => condition.Field));
        List<FormValues> forms = [FormValues.Empty];
        foreach (var field in type.Form.Fields.Where(field => looked.Contains(field.Name)))
            forms = [
                .. forms.SelectMany(form => FormCheck.IsAsked(field, type.Form, form) ? Values(field).Select(value => form.With(field.Name, value)) : [form])];
        return forms;
    }

    private static IEnumerable<string> Values(FormField field) => field.Options.Count > 0 ? field.Options.Select(option => option.Value) : ["1"];

    private static string Written(FormValues form) => string.Join(", ", form.Select(pair => $"{pair.Key}={pair.Value[0]}"));
}
