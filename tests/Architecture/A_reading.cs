namespace Governance.Architecture.Tests;

/// <summary>What was sealed of enquiries, and their files, reach staff by one way, on record.</summary>
public sealed class A_reading
{
    /// <summary>What makes content readable.</summary>
    private static readonly string[] Content =
    [
        "Governance.Core.Enquiries.ProtectedContent", "Governance.Core.Attachments.FileStore",
        "Governance.Core.Protection.FieldProtection",
    ];

    /// <summary>The rooms in which staff work. What is drafted there, or fetched by a citizen's number, is sealed in rooms below.</summary>
    private static readonly string[] OfStaff = [
        "Governance.Core.Office", "Governance.Core.Publishing", "Governance.Core.Routing", "Governance.Core.Statistics", "Governance.Core.Duty"];

    [Fact]
    public void Of_staff_goes_through_the_gate() => TypeUse.In(typeof(Core.Outcome<>).Assembly.Location)
        .Where(use => OfStaff.Any(room => use.User.StartsWith(room + ".", StringComparison.Ordinal)) && Content.Contains(use.Used))
        .Select(use => $"{use.User} opens {use.Used}: let Reading.ReadingGate open it, which puts it on record")
        .ShouldBeEmpty();

    [Fact]
    public void Of_staff_begins_in_no_page_and_no_call()
    {
        var host = TypeUse.In(typeof(Host.Running.App).Assembly.Location, ofOthers: true);
        host.ShouldContain(use => use.Used == "Governance.Core.Office.ReadEnquiry", "the rule would prove nothing");
        host.Where(use => Content.Contains(use.Used) && !use.User.StartsWith("Governance.Host.SignIn.", StringComparison.Ordinal)
                && !use.User.StartsWith("Governance.Host.Portal.", StringComparison.Ordinal))
            .Select(use => $"{use.User} opens {use.Used}: ask a use case of the room Reading")
            .ShouldBeEmpty();
    }
}
