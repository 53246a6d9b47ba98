using Governance.Core.Verification;

namespace Governance.Core.Tests.Promise;

public sealed class A_verification_in_the_background(SharedServer shared) : IAsyncLifetime
{
    private Bureau bureau = null!;

    public async ValueTask InitializeAsync() => bureau = await Bureau.Open(shared);

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Fact]
    public async Task Is_begun_by_an_admin_alone_and_only_once_at_a_time()
    {
        (await Start(A.Office)).Refused(ProblemKind.Forbidden);
        (await Task.WhenAll(Start(A.Admin), Start(A.Admin), Start(A.Admin))).Count(outcome => outcome.Problem is null).ShouldBe(1);
        (await Start(A.Admin)).Refused(ProblemKind.Conflict);

        await CarryOut();

        (await Runs()).ShouldHaveSingleItem().Clean.ShouldBe(true);
        (await Start(A.Admin)).Done();
    }

    [Fact]
    public async Task Looks_at_what_has_changed_since_the_last_clean_one_and_then_at_everything_again()
    {
        var old = await bureau.Accept(A.Consultation);
        await bureau.Accept(A.Consultation);
        bureau.Clock.AdvanceHours(1);
        await Verify(everything: false);
        (await Runs())[0].ShouldSatisfyAllConditions(run => run.Everything.ShouldBeTrue("there was none before"), run => run.Enquiries.ShouldBe(2));

        bureau.Clock.AdvanceHours(3);
        (await bureau.Write(old.QueryCode, "补充一点")).Done();
        await Verify(everything: false);
        (await Runs())[0].ShouldSatisfyAllConditions(
            run => run.Everything.ShouldBeFalse(), run => run.Enquiries.ShouldBe(1), run => run.Total.ShouldBe(1), run => run.Clean.ShouldBe(true));

        await Verify(everything: true);
        (await Runs())[0].Enquiries.ShouldBe(2);
    }

    [Fact]
    public async Task Says_what_is_broken_in_both_languages_and_is_not_clean()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        await bureau.Ask("update enquiries set owner_unit = 'nobody' where id = $1", acknowledgement.Id);
        await Verify(everything: true);

        var run = (await Runs()).ShouldHaveSingleItem();
        run.Clean.ShouldBe(false);
        run.Violations.ShouldAllBe(violation => violation.Rule.En != null && violation.Rule.En != violation.Rule.Zh);
        run.Violations.ShouldContain(violation => violation.Invariant == 1 && violation.Enquiry == acknowledgement.Id);
    }

    [Fact]
    public async Task Is_taken_up_where_a_host_that_is_gone_has_left_it()
    {
        const int Enquiries = VerifyPlatform.BatchSize + 3;
        await bureau.Accept(A.Consultation);
        await bureau.Ask("alter table enquiries disable trigger user; alter table clocks disable trigger user");
        await Copy(Enquiries - 1);
        (await Start(A.Admin)).Done();
        using var gone = new CancellationTokenSource();
        var looked = 0;
        await Should.ThrowAsync<OperationCanceledException>(() => bureau.Request(async (CarryOutVerification use) =>
        {
            await use.Run((await Runs())[0].Id, perSecond: 1_000_000, gone.Token, () =>
            {
                looked++;
                gone.Cancel();
            });
            return 0;
        }));
        looked.ShouldBe(1);
        (await Runs())[0].ShouldSatisfyAllConditions(
            run => run.Enquiries.ShouldBe(VerifyPlatform.BatchSize), run => run.Clean.ShouldBeNull(), run => run.Total.ShouldBe(Enquiries));

        await CarryOut();

        (await Runs())[0].ShouldSatisfyAllConditions(run => run.Enquiries.ShouldBe(Enquiries), run => run.Clean.ShouldBe(false, "the copies have no timeline"));
    }

    [Fact]
    public async Task Comes_by_itself_a_day_after_the_last()
    {
        await bureau.Accept(A.Consultation);
        (await CarryOut()).ShouldBeFalse("the platform is new");
        bureau.Clock.AdvanceHours(25);
        await bureau.Tick();
        (await CarryOut()).ShouldBeTrue();
        (await CarryOut()).ShouldBeFalse("one a day");
        (await Runs()).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            run => run.Account.ShouldBeNull(), run => run.Everything.ShouldBeTrue(), run => run.Clean.ShouldBe(true));
    }

    [Fact]
    public async Task Comes_to_every_enquiry_within_the_days_that_are_set_also_to_those_that_nobody_touches()
    {
        var days = new VerificationOptions().AllWithinDays;
        days.ShouldBeLessThan((int)new VerificationOptions().EverythingEvery.TotalDays);
        for (var number = 0; number < (2 * days) + 1; number++)
            (await bureau.Step(A.Office, (await bureau.Accept(A.Consultation)).Id, "reply", ("reply", "带身份证来。"))).Done();
        await Day();
        (await Runs())[0].ShouldSatisfyAllConditions(run => run.Everything.ShouldBeTrue("it is the first"), run => run.Clean.ShouldBe(true));
        await bureau.Ask("alter table enquiries disable trigger user");
        await bureau.Ask("update enquiries set protected = decode('00', 'hex') where id = (select id from enquiries order by id desc limit 1)");
        var seen = new List<long>();

        for (var day = 1; day <= days; day++)
        {
            await Day();
            seen.Add((await Runs())[0].Enquiries);
            (await Runs())[0].ShouldSatisfyAllConditions(run => run.WithSlice.ShouldBeTrue(), run => run.Total.ShouldBe(run.Enquiries));
        }

        seen.ShouldBe([3, 3, 1], "each has its turn once");
        (await Runs())[0].Violations.ShouldNotBeEmpty("it was altered where nobody works");
        await Day();
        (await Runs())[0].Enquiries.ShouldBe(3, "and then it begins anew");
        await Verify(everything: false);
        (await Runs())[0].ShouldSatisfyAllConditions(
            run => run.WithSlice.ShouldBeFalse("an admin gets what he asks for"), run => run.Enquiries.ShouldBe(0));

        async Task Day()
        {
            bureau.Clock.AdvanceHours(25);
            (await CarryOut()).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task Is_no_proof_of_punctuality_and_lists_what_is_late_beside_it()
    {
        var late = await bureau.Accept(A.Consultation);
        var secret = await bureau.Accept(A.Consultation with { Confidential = true });
        await bureau.Tick(Bureau.At("2026-03-03 10:00"));
        await bureau.Accept(A.Consultation);

        (await bureau.Verify()).ShouldSatisfyAllConditions(report => report.Clean.ShouldBeTrue(), report => report.LateOpen.ShouldBe(2));
        var listed = await bureau.Request((ListLate use) => use.Run(A.Office, default));
        listed.All.ShouldBe(2);
        listed.Longest.Select(lateEnquiry => lateEnquiry.Enquiry).ShouldBe(
            [late.Id, null], ignoreOrder: true, customMessage: $"{secret.Id} is not for this reader");
    }

    private Task<string> Copy(int times) => bureau.Ask(
        """
        insert into enquiries select (jsonb_populate_record(e, jsonb_build_object(
            'id', gen_random_uuid(), 'code_hash', '\x' || replace(gen_random_uuid()::text, '-', ''), 'file_number', nextval('file_numbers')))).*
        from enquiries e, generate_series(1, $1)
        """,
        times);

    private Task<Outcome<VerificationView>> Start(Core.Officers.Actor actor, bool everything = true) =>
        bureau.Request((StartVerification use) => use.Run(actor, everything, default));

    private async Task Verify(bool everything)
    {
        (await Start(A.Admin, everything)).Done();
        (await CarryOut()).ShouldBeTrue();
    }

    private Task<bool> CarryOut() => bureau.Get<VerificationTask>().RunOnce(default);

    private Task<IReadOnlyList<VerificationView>> Runs() => bureau.Request((ReadVerifications use) => use.Run(default));
}
