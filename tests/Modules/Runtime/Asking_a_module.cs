using System.Diagnostics;
using Autofac;
using Governance.Contracts;
using Governance.Core.Modules;

namespace Governance.Modules.Tests.Runtime;

public sealed class Asking_a_module : IAsyncLifetime
{
    private readonly Folders folders = new Folders().WithMisbehaving().WithData("Archive", ["search"]);
    private RuntimeHost host = null!;

    public async ValueTask InitializeAsync() => host = await RuntimeHost.Running(folders, "Misbehaving", "Archive");

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        folders.Dispose();
    }

    [Fact]
    public async Task A_type_without_a_handler_of_its_own_gets_the_general_one() =>
        (await host.Check("plain")).Value!.Errors.ShouldHaveSingleItem().Message.Zh.ShouldBe("general");

    [Fact]
    public async Task A_message_without_handler_has_no_answer_and_no_failure() =>
        (await host.Dispatch.Ask("Misbehaving", new LookUpBusiness("misbehaving.plain", FormValues.Empty), TimeSpan.FromSeconds(5), default)).ShouldBe(
            new(false, null, null));

    [Fact]
    public async Task A_department_that_is_data_alone_has_no_answer_and_no_failure() =>
        (await host.Dispatch.Ask("Archive", new CheckSubmission("archive.search", FormValues.Empty), TimeSpan.FromSeconds(5), default)).ShouldBe(
            new(false, null, null));

    [Fact]
    public async Task The_hosts_handlers_know_who_calls_and_join_the_callers_transaction()
    {
        using var transaction = new Transaction();

        await host.Check("keeps", shared: builder => builder.RegisterInstance(transaction).ExternallyOwned(), form: FormValues.Of(("text", "kept")));

        host.Documents.ShouldContainKeyAndValue("Misbehaving/kept", "kept");
        transaction.Kept.ShouldBe(["kept"]);
        transaction.Disposed.ShouldBeFalse("the caller still has to commit it");
    }

    [Fact]
    public async Task News_reaches_the_modules_that_want_it()
    {
        var enquiry = Guid.CreateVersion7();

        await host.Dispatch.Tell(new EnquiryReplied(enquiry), default);

        host.Documents.ShouldContainKeyAndValue("Misbehaving/heard", enquiry.ToString());
    }

    [Fact]
    public async Task News_for_one_module_reaches_no_other()
    {
        await host.Dispatch.Tell(new EnquiryReplied(Guid.CreateVersion7()), default, onlyModule: "Archive");

        host.Documents.ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_dispatch_is_a_span_of_its_own()
    {
        var spans = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Governance.Modules",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Add,
        };
        ActivitySource.AddActivityListener(listener);
        using var mine = new Activity("the test").Start();

        await host.Check("throws", form: FormValues.Of(("name", "张三")));

        var span = spans.Where(span => span.TraceId == mine.TraceId).ShouldHaveSingleItem();
        span.DisplayName.ShouldBe("Misbehaving CheckSubmission");
        span.Status.ShouldBe(ActivityStatusCode.Error);
        span.StatusDescription!.ShouldNotContain("张三");
    }
}
